/**
 * Loaded into a program before its own code (`node --import`): whatever it listens on or connects to at the browser edition's port goes to the port in
 * `TENKEN_OWN_PORT` instead. The port of the product is fixed, and a person may have the app open while its tests run.
 */
import { Server, Socket } from 'node:net';

const PRODUCT_PORT = 47_811;
const ownPort = Number(process.env.TENKEN_OWN_PORT);

const elsewhere = (port) => (Number(port) === PRODUCT_PORT ? ownPort : port);

const { listen } = Server.prototype;
Server.prototype.listen = function listenElsewhere(port, ...rest) {
  return listen.call(this, elsewhere(port), ...rest);
};

const { connect } = Socket.prototype;
Socket.prototype.connect = function connectElsewhere(where, ...rest) {
  // What `net.connect` was given arrives as one list: the options, then the listener.
  const options = Array.isArray(where) ? where[0] : where;
  if (typeof options === 'object' && options !== null) options.port = elsewhere(options.port);
  return connect.call(this, where, ...rest);
};
