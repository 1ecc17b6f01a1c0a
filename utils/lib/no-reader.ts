/** In place of a reader's id where none could read the page: its picture and the tab's title are all that is known. */
export const NO_READER = 'tab';
