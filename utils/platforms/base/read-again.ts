import type { Fragment, Json, SubjectRead } from '../../model';
import type { Look } from './part';
import { readSubject } from './read-subject';
import type { SubjectSpec } from './subject-spec';

/** Reads a kept fragment as the page was read. `ownId` as for `readSubject`. */
export function readAgain(
  spec: SubjectSpec,
  fragment: Fragment,
  look: Omit<Look, 'document'>,
  ownId = '',
): SubjectRead | null {
  const document = new DOMParser().parseFromString(`<template>${fragment.html}</template>`, 'text/html');
  const root = document.querySelector('template')?.content.firstElementChild ?? null;
  const json = JSON.parse(fragment.json) as Json;
  return readSubject(spec, { root, json, look: { ...look, document }, used: new Set() }, ownId);
}
