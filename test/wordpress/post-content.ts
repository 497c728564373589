import type {SnippetForm} from '../../src/snippets/snippet.js';

/** What WordPress' own editor saves of a snippet in a block for HTML. */
const customHtml = (source: string): string => `<!-- wp:html -->\n${source.trim()}\n<!-- /wp:html -->`;

/** What it makes of an address that somebody pastes into an empty paragraph, once the address has answered. */
const embedBlock = (url: string): string => {
  const provider = 'community-safety-widgets';
  const attributes = JSON.stringify({url, type: 'rich', providerNameSlug: provider});
  const classes = `wp-block-embed is-type-rich is-provider-${provider} wp-block-embed-${provider}`;
  return `<!-- wp:embed ${attributes} -->
<figure class="${classes}"><div class="wp-block-embed__wrapper">
${url}
</div></figure>
<!-- /wp:embed -->`;
};

/** By how an address was put into a post, what is saved. */
export const linkWays: Readonly<Record<string, (url: string) => string>> = {
  'in an embed block': embedBlock,
  'alone in a paragraph': (url) => `<!-- wp:paragraph -->\n<p>${url}</p>\n<!-- /wp:paragraph -->`,
  'on a line of its own in the classic editor': (url) => `Before it.\n\n${url}\n\nAfter it.`,
};

/** What is saved of a form. */
export const contentOf = (form: SnippetForm, source: string): string =>
  form === 'link' ? embedBlock(source.trim()) : customHtml(source);
