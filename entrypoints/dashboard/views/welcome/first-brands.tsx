import { useState } from 'preact/hooks';
import { BrandMark } from '../../../../components/brand-mark';
import { Button } from '../../../../components/button';
import { TextArea } from '../../../../components/text-field';
import { useAttempt } from '../../../../components/use-attempt';
import { useLiveQuery } from '../../../../components/use-live-query';
import { useWords } from '../../../../components/words';
import { typedHost } from '../../../../utils/lib/typed-host';
import { listBrands } from '../../../../utils/library/brands';
import { addBrands } from '../brands/change-brands';
import { ListRemarks } from '../brands/list-remarks';
import { ProposedBrands } from '../brands/proposed-brands';
import { useProposal } from '../brands/use-proposal';
import { type OwnBrand, OwnBrandFields } from './own-brand';
import { ownProposal } from './own-proposal';

/** Who is compared, from the first minute: the own brand and a pasted list of competitors, both optional. */
export function FirstBrands() {
  const words = useWords();
  const attempt = useAttempt();
  const known = useLiveQuery(() => listBrands(), 'brands');
  const brands = known ?? [];
  const mine = brands.find(({ role }) => role === 'own');
  const list = useProposal(brands);
  const [own, setOwn] = useState<OwnBrand>({ name: '', domain: '' });
  const [asked, setAsked] = useState(false);
  const bad = !mine && own.domain.trim() !== '' && typedHost(own.domain) === null;
  const typed = mine ? null : ownProposal(own, brands);
  const rows = [...(typed ? [typed] : []), ...list.ready];
  const add = () => {
    setAsked(true);
    if (bad || rows.length === 0) return;
    void attempt(() => addBrands(rows, brands, words.brands)).then((added) => {
      if (added === null) return;
      list.setText('');
      setOwn({ name: '', domain: '' });
      setAsked(false);
    });
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h2>{words.welcome.listTitle}</h2>
      <p class="muted">{words.welcome.listText}</p>
      <TextArea
        label={words.welcome.listLabel}
        hideLabel
        rows={5}
        value={list.text}
        placeholder={words.welcome.listPlaceholder}
        onInput={list.setText}
      />
      <ListRemarks list={list} />
      {list.rows.length > 0 && <ProposedBrands rows={list.rows} brands={brands} onChange={list.setRows} />}
      <h2>{words.welcome.ownTitle}</h2>
      {mine ? (
        <p>
          <BrandMark brand={mine} />
        </p>
      ) : (
        <>
          <p class="muted">{words.welcome.ownText}</p>
          {known && <OwnBrandFields value={own} bad={asked && bad} onChange={setOwn} />}
        </>
      )}
      {rows.length > 0 && (
        <div class="row">
          <Button kind="primary" type="submit">
            {words.brands.addMany(rows.length)}
          </Button>
        </div>
      )}
      {brands.length > 0 && (
        <p class="row" role="status">
          {words.welcome.brandsNow(brands.length)} <a href="#/brands">{words.welcome.brandsSee}</a>
        </p>
      )}
    </form>
  );
}
