// The image and the compose file, read for what a deployment must not lack: nobody runs Docker in the tests.
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { inRepo } from './paths.mjs';
import { Stop } from './words.mjs';

const read = (name) => readFileSync(inRepo('docker', name), 'utf8');

export function lintDocker() {
  const broken = [...image(read('Dockerfile')), ...compose(load(read('compose.yaml')), read('env.example'))];
  if (broken.length) throw new Stop(broken.join('\n'));
}

function image(text) {
  const broken = [];
  const stages = text.split(/^FROM /m).slice(1);
  const named = new Set(stages.map((stage) => /^\S+ AS (\S+)/.exec(stage)?.[1]));
  for (const target of ['api', 'worker']) if (!named.has(target)) broken.push(`Dockerfile: no target "${target}"`);
  for (const stage of stages) {
    const from = stage.split(/\s/)[0];
    if (!named.has(from) && !/:\d/.test(from)) broken.push(`Dockerfile: ${from} has no fixed version`);
  }
  if (!/^USER (?!root)/m.test(text)) broken.push('Dockerfile: runs as root');
  if ((text.match(/^HEALTHCHECK /gm) ?? []).length < 2) broken.push('Dockerfile: a target has no HEALTHCHECK');
  return broken;
}

function compose({ services, volumes, secrets = {} }, example) {
  const broken = [];
  for (const [name, service] of Object.entries(services)) {
    const say = (text) => broken.push(`compose.yaml: ${name} ${text}`);
    const once = service.restart === 'no';
    if (!once && !service.healthcheck && !service.build) say('has no health check');
    if (service.image && !/:\d/.test(service.image)) say('has no fixed version');
    for (const other of Object.keys(service.depends_on ?? {}))
      if (!services[other]) say(`depends on "${other}", which is not there`);
    for (const mount of service.volumes ?? []) {
      const volume = String(mount).split(':')[0];
      if (/^\w/.test(volume) && !(volume in volumes)) say(`uses the volume "${volume}", which is not there`);
    }
    for (const secret of service.secrets ?? [])
      if (!(secret in secrets)) say(`uses the secret "${secret}", which is not there`);
  }
  const used = new Set([...read('compose.yaml').matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
  for (const name of used)
    if (!new RegExp(`^#? ?${name}=`, 'm').test(example)) broken.push(`env.example: ${name} is not explained`);
  return broken;
}
