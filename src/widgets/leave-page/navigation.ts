/** How a page is left: one object, so that a test or a story can stay where it is. */
export const navigation = {
  /** Whether the page stands in a frame, which can hide no more than itself. */
  isFramed: (): boolean => window.top !== window,
  /** Whether the keyboard leaves the page: not where somebody only looks at the widget, and types beside it. */
  hasKeys: (): boolean => true,
  /** The entry of this page in the tab's history is gone then: "Back" does not return to it. */
  replace: (url: string): void => {
    location.replace(url);
  },
};
