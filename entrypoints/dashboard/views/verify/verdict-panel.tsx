import { CircleCheck, TriangleAlert } from 'lucide-preact';
import { useWords } from '../../../../components/words';
import { printable, sayProblem, shortFingerprint } from '../../../../utils/pack/say';
import type { Verdict } from '../../../../utils/pack/verdict';

/** More than anybody reads; a hostile pack has hundreds of thousands. */
const SHOWN = 500;

/** What the check found: the verdict in one line, each finding with its file, and the fingerprint. */
export function VerdictPanel({ verdict, name }: { verdict: Verdict; name: string }) {
  const words = useWords().evidence;
  const { sound, findings, files, captures, fingerprint } = verdict;
  const isRepacked = sound && findings.length > 0;
  const Icon = sound ? CircleCheck : TriangleAlert;
  return (
    <section class={`verdict ${sound ? 'sound' : 'unsound'}`}>
      <h2>
        <Icon size={20} aria-hidden="true" />
        <span>{sound ? words.sound(files, captures) : words.unsound(findings.length)}</span>
      </h2>
      <p class="faint">
        <bdi>{printable(name)}</bdi>
      </p>
      {isRepacked && <p>{words.soundRepacked}</p>}
      {!sound && (
        <table class="verdict-table">
          <thead>
            <tr>
              <th scope="col">{words.columns.file}</th>
              <th scope="col">{words.columns.problem}</th>
            </tr>
          </thead>
          <tbody>
            {findings.slice(0, SHOWN).map((finding) => (
              <tr key={`${finding.problem} ${finding.file} ${finding.other}`}>
                <th scope="row">
                  {finding.file === null ? words.wholePack : <bdi>{printable(finding.file)}</bdi>}
                </th>
                <td>{sayProblem(finding, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {findings.length > SHOWN && <p>{words.moreFindings(findings.length - SHOWN)}</p>}
      {fingerprint && (
        <p class="verdict-print">
          {words.fingerprint} <code>{shortFingerprint(fingerprint)}</code>
          <small class="faint">{words.fingerprintText}</small>
        </p>
      )}
    </section>
  );
}
