import './button.css';
import { showKeys } from './keys';

/** A combination such as `mod+a` drawn as a key cap. */
export function Kbd({ keys }: { keys: string }) {
  return <kbd>{showKeys(keys)}</kbd>;
}
