import './draft.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Annotation, Brand } from '../../utils/model';
import { BrandMark } from '../brand-mark';
import { Button } from '../button';
import { Chip } from '../chip';
import { TextArea } from '../text-field';
import { useShortcuts } from '../use-shortcuts';
import { useWords } from '../words';
import { BrandPick } from './brand-pick';
import { DraftCard } from './draft-card';
import type { DraftFacts } from './draft-facts';
import { entersDraft, focusOf, type Phase } from './enter';
import { SelectionQuote } from './selection-quote';
import { TagChips } from './tag-chips';

interface DraftFormProps {
  facts: DraftFacts;
  picture: string | null;
  pictureOff: boolean;
  /** "captured 3 times · 2 days ago", or what else is known of this page. */
  history: string;
  brands: Brand[];
  brand: Brand | null;
  shared: boolean;
  newName: string;
  onNewBrand: () => void;
  annotation: Annotation;
  onChange: (patch: Partial<Annotation>) => void;
  offered: string[];
  known: string[];
  onlySelection: boolean;
  onSelection: (only: boolean) => void;
  phase: Phase;
  onEnter: () => void;
  /** Numbers and lists that the page shows. */
  seen?: ComponentChildren;
  /** Between the evidence and the tags: warnings, fields of a page that cannot be read. */
  notice?: ComponentChildren;
  /** Below the note. */
  below: ComponentChildren;
  /** Buttons, the one that saves first. */
  foot: ComponentChildren;
}

/** The form of a draft, all of it at one glance; Enter saves from anywhere in the page. */
export function DraftForm(props: DraftFormProps) {
  const { facts, brand, annotation, phase } = props;
  const words = useWords().popup;
  const root = useRef<HTMLDivElement>(null);
  const [picking, setPicking] = useState(false);
  const unknown = brand === null && !facts.reading && facts.site !== '';
  useEnter(phase, props.onEnter);
  useShortcuts(words.heading, [
    {
      keys: ['Enter'],
      label: words.keys.enter,
      run: (event) => entersDraft(event, 'other', phase) && props.onEnter(),
    },
    { keys: ['n'], label: words.keys.note, run: () => root.current?.querySelector('textarea')?.focus() },
    { keys: ['b'], label: words.keys.brand, run: () => setPicking(true) },
    ...(facts.selection
      ? [{ keys: ['s'], label: words.keys.selection, run: () => props.onSelection(!props.onlySelection) }]
      : []),
  ]);
  useLayoutEffect(() => {
    if (picking)
      root.current?.querySelector<HTMLElement>('.draft-brand select, .draft-brand button')?.focus();
  }, [picking]);
  return (
    <div class="draft" ref={root}>
      <header class="draft-head" hidden={!facts.site && !props.history && !brand}>
        <div class="row">
          {brand && (
            <Button
              kind="quiet"
              class="draft-whose"
              title={words.changeBrand}
              onClick={() => setPicking(!picking)}
            >
              <BrandMark brand={brand} />
            </Button>
          )}
          {facts.site && <Chip>{facts.site}</Chip>}
          <span class="grow" />
          <span class="faint">{props.history}</span>
        </div>
        {(unknown || picking) && (
          <BrandPick
            brands={props.brands}
            brandId={brand?.id ?? null}
            shared={props.shared}
            newName={props.newName}
            onPick={(brandId) => props.onChange({ brandId })}
            onNew={props.onNewBrand}
          />
        )}
      </header>
      <div class="draft-evidence">
        <DraftCard facts={facts} picture={props.picture} pictureOff={props.pictureOff} />
        {props.notice}
        {facts.selection && (
          <SelectionQuote text={facts.selection} only={props.onlySelection} onChange={props.onSelection} />
        )}
      </div>
      {props.seen}
      <TagChips
        offered={props.offered}
        on={annotation.tags}
        known={props.known}
        onChange={(tags) => props.onChange({ tags })}
      />
      <div class="draft-note">
        <TextArea
          label={words.note}
          hideLabel
          rows={2}
          maxLength={100_000}
          placeholder={words.notePlaceholder}
          value={annotation.note}
          onInput={(note) => props.onChange({ note })}
        />
        {props.below}
      </div>
      <footer class="draft-foot row">{props.foot}</footer>
    </div>
  );
}

/**
 * A listener of its own: the shortcuts rest inside text fields, Enter must not; and it listens as soon as the form is
 * there.
 */
function useEnter(phase: Phase, onEnter: () => void): void {
  const now = useRef({ phase, onEnter });
  now.current = { phase, onEnter };
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog:modal')) return;
      if (!entersDraft(event, focusOf(event.target), now.current.phase)) return;
      event.preventDefault();
      now.current.onEnter();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
