import { TextField } from '../../../../components/text-field';
import { useWords } from '../../../../components/words';

export interface OwnBrand {
  name: string;
  domain: string;
}

interface OwnBrandFieldsProps {
  value: OwnBrand;
  /** The site was tried and is no address. */
  bad: boolean;
  onChange: (value: OwnBrand) => void;
}

export function OwnBrandFields({ value, bad, onChange }: OwnBrandFieldsProps) {
  const words = useWords();
  return (
    <div class="welcome-own">
      <TextField
        label={words.welcome.ownName}
        value={value.name}
        maxLength={80}
        onInput={(name) => onChange({ ...value, name })}
      />
      <TextField
        label={words.welcome.ownDomain}
        value={value.domain}
        placeholder="example.com"
        spellcheck={false}
        error={bad ? words.brands.domainBad(value.domain) : undefined}
        onInput={(domain) => onChange({ ...value, domain })}
      />
    </div>
  );
}
