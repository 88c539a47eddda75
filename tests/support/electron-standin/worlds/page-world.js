// Runs in the page's own world: the page's half of contextBridge. The worlds share the document; event details are cloned between them.
(() => {
  if (window !== window.top) return;
  const callbacks = new Map();
  const settling = new Map();
  let lastCall = 0;

  const tell = (name, detail) => document.dispatchEvent(new CustomEvent(`standin:${name}`, { detail }));

  const wrapArgument = (value) => {
    if (typeof value !== 'function') return { value };
    const id = callbacks.size + 1;
    callbacks.set(id, value);
    return { callback: id };
  };

  const unwrap = (wrapped) => {
    if ('function' in wrapped) return (...args) => callPreload(wrapped.function, args);
    if ('members' in wrapped) {
      return Object.freeze(Object.fromEntries(wrapped.members.map(([name, member]) => [name, unwrap(member)])));
    }
    return wrapped.value;
  };

  function callPreload(id, args) {
    const call = ++lastCall;
    let reply;
    const take = (event) => {
      if (event.detail.call === call) reply = event.detail;
    };
    document.addEventListener('standin:reply', take);
    const settled = new Promise((resolve, reject) => settling.set(call, { resolve, reject }));
    tell('call', { call, id, args: args.map(wrapArgument) });
    document.removeEventListener('standin:reply', take);
    if (reply === undefined) throw new Error('stand-in: the preload world did not answer');
    if (reply.outcome === 'promised') return settled;
    settling.delete(call);
    if (reply.outcome === 'threw') throw new Error(reply.message);
    return unwrap(reply.result);
  }

  document.addEventListener('standin:settled', ({ detail }) => {
    const { resolve, reject } = settling.get(detail.call);
    settling.delete(detail.call);
    if (detail.outcome === 'returned') resolve(unwrap(detail.result));
    else reject(new Error(detail.message));
  });
  document.addEventListener('standin:callback', ({ detail }) => callbacks.get(detail.id)(...detail.args));
  document.addEventListener('standin:expose', ({ detail }) => {
    Object.defineProperty(window, detail.name, { value: unwrap(detail.shape), enumerable: true });
  });
})();
