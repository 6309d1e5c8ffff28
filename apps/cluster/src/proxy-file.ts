import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Service } from './compose-file.js';
import type { Places } from './places.js';

/**
 * The templates as the image renders them; it asks for the APIs' addresses by name, here the places that they may take are listed.
 * @returns the file that nginx is started with
 */
export const writeProxyFile = async (docker: string, places: Places, service: Service, apis: readonly number[]): Promise<string> => {
  const directory = join(places.home, 'nginx');
  await mkdir(directory, { recursive: true });
  const locations = join(directory, 'keycloak.location');
  const keycloak = await readFile(join(docker, 'nginx', 'keycloak.location'), 'utf8');
  await writeFile(locations, places.translate(keycloak, service));
  const variables: Record<string, string> = {
    ...places.environment(service),
    DUBAN_LOCATIONS: locations,
    DUBAN_APIS: apis.map((port) => `server 127.0.0.1:${port} max_fails=0;`).join(' '),
  };
  const template = await readFile(join(docker, 'nginx', 'duban.conf.template'), 'utf8');
  const rendered = template.replace(/\$\{(DUBAN_\w+)\}/g, (_, name: string) => variables[name] ?? '');
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  const main = `${user}daemon off;\nworker_processes 1;\npid ${directory}/nginx.pid;\nerror_log stderr warn;
events { worker_connections 1024; }\nhttp {\n  access_log ${directory}/access.log;
  client_body_temp_path ${directory}/body; proxy_temp_path ${directory}/proxy; fastcgi_temp_path ${directory}/fastcgi;
  uwsgi_temp_path ${directory}/uwsgi; scgi_temp_path ${directory}/scgi;\n${rendered}\n}\n`;
  const file = join(directory, 'nginx.conf');
  await writeFile(file, main);
  return file;
};
