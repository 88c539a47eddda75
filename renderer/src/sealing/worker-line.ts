/** One end of the line between the window and a worker. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** The window's end. `error` comes when the worker could not be started. */
export interface WorkerPort extends Port {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/** Window to worker: a job, or the reply to a question that the worker asked about one. A job asks one question at a time. */
type Request = { id: number; job: unknown } | { id: number; reply: unknown };

/** Worker to window: an outcome, the message of what was thrown (a programmer's error, since expected failures are values), or a question. */
type Answer = { id: number; value: unknown } | { id: number; error: string } | { id: number; question: unknown };

/** Puts a question about the present job to the window. */
export type Ask<Question, Reply> = (question: Question) => Promise<Reply>;

/** The worker's end: does each job, and answers it by its number. */
export function answerJobs<Question = never, Reply = never>(
  port: Port,
  work: (job: unknown, ask: Ask<Question, Reply>) => Promise<unknown>,
): void {
  const asking = new Map<number, (reply: Reply) => void>();
  const askFor = (id: number) => (question: Question) =>
    new Promise<Reply>((resolve) => {
      asking.set(id, resolve);
      port.postMessage({ id, question } satisfies Answer);
    });
  port.addEventListener('message', ({ data }) => {
    const request = data as Request;
    const { id } = request;
    if ('reply' in request) return asking.get(id)?.(request.reply as Reply);
    return void work(request.job, askFor(id)).then(
      (value) => port.postMessage({ id, value } satisfies Answer),
      (error: unknown) => port.postMessage({ id, error: String(error) } satisfies Answer),
    );
  });
}

/** How the window has one job done. */
export interface Order<Question, Reply> {
  /** Does the same job in the window, where the worker could not be started. */
  here(): Promise<unknown>;
  /** Answers the worker's questions; absent where the job has none. */
  reply?: Ask<Question, Reply>;
}

interface Waiting extends Order<never, unknown> {
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

/** The window's end: sends jobs to the worker. If the worker cannot be started, every job is done here, also those already sent. */
export function sendJobs<Question = never, Reply = never>(
  port: WorkerPort,
): (job: unknown, order: Order<Question, Reply>) => Promise<unknown> {
  const waiting = new Map<number, Waiting>();
  let isStarted = true;
  let jobs = 0;
  port.addEventListener('message', ({ data }) => hear(port, waiting, data as Answer));
  port.addEventListener('error', () => {
    isStarted = false;
    for (const { here, resolve, reject } of waiting.values()) here().then(resolve, reject);
    waiting.clear();
  });
  return (job, order) => {
    if (!isStarted) return order.here();
    jobs += 1;
    const id = jobs;
    return new Promise((resolve, reject) => {
      waiting.set(id, { ...order, resolve, reject });
      port.postMessage({ id, job } satisfies Request);
    });
  };
}

function hear(port: Port, waiting: Map<number, Waiting>, answer: Answer): void {
  const { id } = answer;
  const asked = waiting.get(id);
  if (asked === undefined) return;
  if ('question' in answer) {
    const replying =
      asked.reply?.(answer.question as never) ?? Promise.reject(new Error('a job asked an unexpected question'));
    replying.then((reply) => port.postMessage({ id, reply } satisfies Request), asked.reject);
    return;
  }
  waiting.delete(id);
  if ('error' in answer) asked.reject(new Error(answer.error));
  else asked.resolve(answer.value);
}
