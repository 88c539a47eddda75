const prepared = new Map();

/** Listens for the answers that a test prepares, and tells it when each has arrived. */
export function takeAnswers() {
  process.on('message', (message) => {
    if (!('kind' in message)) return;
    prepared.set(message.kind, [...(prepared.get(message.kind) ?? []), message.answer]);
    process.send({ prepared: message.kind });
  });
}

/** The next prepared answer of a kind. Throws when there is none: nobody is there to ask. */
export function nextAnswer(kind) {
  const waiting = prepared.get(kind) ?? [];
  if (waiting.length === 0) throw new Error(`stand-in: no answer was prepared for '${kind}'`);
  return waiting.shift();
}
