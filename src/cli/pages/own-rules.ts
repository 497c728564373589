const mostRules = 5000;
const longestRule = 2000;

/** What holds for one agent; a group of it is there as soon as it has one line. */
interface Group {
  readonly agent: string;
  readonly lines: string[];
}

/** A rule that is too long forbids all that starts like it, and allows nothing. */
const boundedRule = (key: string, value: string): string | undefined => {
  const pattern = value.replace(/\*{2,}/g, '*');
  if (pattern.length <= longestRule) return `${key}: ${pattern}`;
  return key === 'disallow' ? `${key}: ${pattern.slice(0, longestRule)}` : undefined;
};

const splitLine = (line: string): readonly [key: string, value: string] | undefined => {
  const [text = ''] = line.split('#', 1);
  const colon = text.indexOf(':');
  const key = text.slice(0, colon).trim().toLowerCase();
  return colon < 0 || key === '' ? undefined : [key, text.slice(colon + 1).trim()];
};

/**
 * What a `robots.txt` says to one agent and to all, each in one group with one agent line, and no more of it than can be
 * held against an address in a short time. A parser gives each rule to each agent line of its group, which a server can
 * use to fill the memory.
 */
export const ownRules = (text: string, agent: string): string => {
  const groups: readonly Group[] = [agent, '*'].map((name) => ({agent: name, lines: []}));
  let agents = new Set<string>();
  let isOpen = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const [key, value] = splitLine(line) ?? [];
    if (key === undefined || value === undefined) continue;
    if (key === 'user-agent') {
      if (!isOpen) agents = new Set();
      isOpen = true;
      agents.add((value.split('/', 1)[0] ?? '').trim().toLowerCase());
      continue;
    }
    isOpen = false;
    const rule = ['allow', 'disallow', 'crawl-delay'].includes(key) ? boundedRule(key, value) : undefined;
    if (rule === undefined) continue;
    for (const group of groups) if (agents.has(group.agent) && group.lines.length < mostRules) group.lines.push(rule);
  }
  return groups
    .filter(({lines}) => lines.length > 0)
    .map(({agent: name, lines}) => [`User-agent: ${name}`, ...lines].join('\n'))
    .join('\n');
};
