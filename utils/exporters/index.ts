import type { Exporter } from './exporter';
import { html } from './html';
import { markdown } from './markdown';

/** Every format a digest can become; the screen's buttons follow. */
export const exporters: Exporter[] = [html, markdown];
