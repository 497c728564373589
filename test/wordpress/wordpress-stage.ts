import {after, before} from 'node:test';
import type {Published} from '../e2e/servers.js';
import {type SavedPosts, savePosts} from './saved-posts.js';
import {startPublishedAtBase} from './start-published-at-base.js';
import {startDatabase} from './start-database.js';
import {startWordPress, type WordPress} from './start-wordpress.js';

/** A WordPress, and widgets that it may ask for; the parts are there once the suite runs. */
export interface WordPressStage {
  readonly published: Published;
  readonly wordpress: WordPress;
  readonly posts: SavedPosts;
}

/** Starts both before the tests of a suite and ends them after it, also one that was only half started. */
export const useWordPress = (): WordPressStage => {
  const stage: {-readonly [Part in keyof WordPressStage]?: WordPressStage[Part]} = {};
  const started: {stop: () => Promise<void>}[] = [];
  const keep = <T extends {stop: () => Promise<void>}>(one: T): T => {
    started.unshift(one);
    return one;
  };
  before(async () => {
    const published = (stage.published = keep(await startPublishedAtBase(new Date())));
    const {socket} = keep(await startDatabase());
    const wordpress = (stage.wordpress = keep(
      await startWordPress({socket, widgetsPort: new URL(published.origin).port}),
    ));
    stage.posts = await savePosts(wordpress, published);
  });
  after(async () => {
    for (const one of started) await one.stop();
  });
  return stage as WordPressStage;
};
