/** Apart from the product's own port, so that tests run beside an open app. `TENKEN_TEST_PORT` lets two runs stand beside each other. */
export const SERVER_PORT = Number(process.env['TENKEN_TEST_PORT'] ?? 47_899);
export const SERVER_ADDRESS = `http://127.0.0.1:${SERVER_PORT}/`;
