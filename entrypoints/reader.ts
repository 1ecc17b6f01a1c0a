import { defineUnlistedScript } from '#imports';

export default defineUnlistedScript(() => 1);
