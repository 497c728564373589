import {readFileSync} from 'node:fs';
import {firstChoice} from '../../src/snippets/choice.js';
import {optionsOf} from '../../src/snippets/options-of.js';
import {type LocaleFallbacks, snippet, type SnippetForm, snippetForms} from '../../src/snippets/snippet.js';
import type {Published} from '../e2e/servers.js';
import {contentOf} from './post-content.js';
import {type Role, roles, type WordPress} from './start-wordpress.js';

/** A form of the widget, as the builder gives it. */
export const sourceOf = (form: SnippetForm, {base, integrity}: Published, name = firstChoice.name): string => {
  const fallbacks = JSON.parse(readFileSync('dist/snippets/en.json', 'utf8')) as LocaleFallbacks;
  const site = {base, integrity: integrity['csw.js'] ?? ''};
  return snippet(form, optionsOf({...firstChoice, name}, site, fallbacks));
};

/** Publishes a post and gives its address. */
export const savePost = async ({ask}: WordPress, role: Role, content: string): Promise<string> => {
  const post = await ask(role, '/wp/v2/posts', {title: 'Who to call', status: 'publish', content});
  return (post as {link: string}).link;
};

/** By role and form, the address of a post that has it. */
export type SavedPosts = Readonly<Record<Role, Readonly<Record<SnippetForm, string>>>>;

/** Saves each form as each role. */
export const savePosts = async (wordpress: WordPress, published: Published): Promise<SavedPosts> => {
  const saved: Partial<Record<Role, Record<string, string>>> = {};
  for (const role of roles) {
    const own: Record<string, string> = (saved[role] = {});
    for (const form of snippetForms)
      own[form] = await savePost(wordpress, role, contentOf(form, sourceOf(form, published)));
  }
  return saved as SavedPosts;
};
