import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {integrityOf} from './integrity.js';
import {publicBase} from './public-base.js';
import {publishAreas} from './publish-areas.js';
import {publishDesk} from './publish-desk.js';
import {publishEmbeds} from './publish-embeds.js';

// The last step of the build: what is published beside the scripts.

publishAreas('dist');

cpSync('src/site/embed/embed.css', 'dist/embed/embed.css');
const scripts = readdirSync('dist').filter((file) => file.endsWith('.js'));
const integrity = Object.fromEntries(
  [...scripts.sort(), 'embed/embed.css', 'embed/embed.js'].map((file) => [
    file,
    integrityOf(readFileSync(`dist/${file}`)),
  ]),
);
writeFileSync('dist/integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);

cpSync('src/site/index.html', 'dist/index.html');
cpSync('src/site/site.css', 'dist/site/site.css');
cpSync('src/site/builder/builder.css', 'dist/site/builder.css');

cpSync('src/site/doctor/index.html', 'dist/doctor/index.html');
cpSync('src/site/doctor/doctor.css', 'dist/doctor/doctor.css');

for (const file of readdirSync('src/site/translate').filter((name) => /\.(?:html|css)$/.test(name))) {
  cpSync(`src/site/translate/${file}`, `dist/translate/${file}`);
}
publishDesk('dist/translate');

await publishEmbeds('dist', {base: publicBase(), integrity, now: new Date()});
