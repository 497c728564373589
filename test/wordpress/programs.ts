import {existsSync, readFileSync} from 'node:fs';
import {findProgram} from '../harness/browsers.js';

/** Where Debian puts WordPress. */
export const wordpressFolder = '/usr/share/wordpress';

/** The theme that a new site of this version has. Debian has it apart. */
export const theme = 'twentytwentythree';

const programs = ['php', 'mariadbd', 'mariadb-install-db'] as const;

/** What WordPress needs to run, as Debian packages. */
export const packages = ['mariadb-server', 'php-cli', 'php-mysql', 'wordpress', `wordpress-theme-${theme}`];

/** Where a program is. */
export const program = (name: (typeof programs)[number]): string => {
  const path = findProgram([name]);
  if (path === undefined)
    throw new Error(`${name} is not on this machine. Install the Debian packages ${packages.join(' ')}.`);
  return path;
};

/** Whether there is a WordPress to test with. */
export const hasWordPress = (): boolean =>
  programs.every((name) => findProgram([name]) !== undefined) &&
  existsSync(`${wordpressFolder}/wp-content/themes/${theme}/style.css`);

/** Which WordPress that is, such as `6.1`. */
export const wordpressVersion = (): string =>
  /\$wp_version = '(\d+\.\d+)/.exec(readFileSync(`${wordpressFolder}/wp-includes/version.php`, 'utf8'))?.[1] ?? '';
