import { defineUnlistedScript } from '#imports';
import { dragging } from '../utils/capture/pick/drag';
import { pickPart } from '../utils/capture/pick/pick-part';

/** To drag regions of the page. */
export default defineUnlistedScript(() => {
  globalThis.zhibiPick = ({ look, several }) => pickPart(window, look, (size) => dragging(size, several));
});
