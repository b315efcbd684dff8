import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the network answers at one address. */
export interface Route {
	body: string | Buffer;
	/** Over the defaults: 200, HTML in UTF-8. */
	status?: number;
	headers?: Record<string, string>;
	/** It takes the request and never answers. */
	hangs?: boolean;
}

/** A loopback proxy that is the browsers' whole network: it answers for our pages and refuses everything else. */
export interface Net {
	port: number;
	/** Every address that was asked for and answered, in order. */
	served: string[];
	/** What was asked for and refused. */
	refused: string[];
	/** The referrer that came with an address, where one came. */
	referrers: Map<string, string>;
	close(): Promise<void>;
}

/**
 * Starts the network.
 *
 * @param routes answers by `host/path`, or by `/path` for every host; the object may be changed while it runs
 * @returns the running network
 */
export async function startNet(routes: Record<string, Route>): Promise<Net> {
	const served: string[] = [];
	const refused: string[] = [];
	const referrers = new Map<string, string>();
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
		const route = routes[url.host + url.pathname] ?? routes[url.pathname];
		const { referer } = request.headers;
		if (referer) referrers.set(url.href, referer);
		if (route) {
			served.push(url.href);
			if (!route.hangs) send(response, route);
		} else {
			refused.push(url.href);
			response.writeHead(404);
			response.end();
		}
	});
	server.on('connect', (request, socket) => {
		refused.push(request.url ?? '');
		// A browser that is closed in the middle resets what it asked; nobody else listens to this socket.
		socket.on('error', () => undefined);
		socket.end('HTTP/1.1 403 no network\r\n\r\n');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		port,
		served,
		refused,
		referrers,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}

function send(response: ServerResponse, { body, status = 200, headers = {} }: Route): void {
	response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
	response.end(body);
}
