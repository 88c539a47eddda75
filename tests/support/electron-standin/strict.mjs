import { EventEmitter } from 'node:events';

/** The object, but reading a name it does not have throws: a gap of the stand-in must never pass unnoticed. */
export function strict(name, object) {
  return new Proxy(object, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || key === 'then') return Reflect.get(target, key, receiver);
      throw new Error(`stand-in: ${name}.${key} is not there`);
    },
  });
}

/** An emitter that refuses listeners for events it never gives. */
export class KnownEvents extends EventEmitter {
  constructor(name, known) {
    super();
    this.eventsOf = name;
    this.known = new Set(known);
  }

  on(event, listener) {
    if (!this.known.has(event)) throw new Error(`stand-in: ${this.eventsOf} does not give '${String(event)}'`);
    return super.on(event, listener);
  }

  once(event, listener) {
    if (!this.known.has(event)) throw new Error(`stand-in: ${this.eventsOf} does not give '${String(event)}'`);
    return super.once(event, listener);
  }
}

/** An event object that can be prevented. */
export function preventable(more = {}) {
  return {
    ...more,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}
