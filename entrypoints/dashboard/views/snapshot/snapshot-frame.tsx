/** A page that was put together for a frame: it runs nothing, and nothing in it leads out of it. */
export function SnapshotFrame({ title, html }: { title: string; html: string }) {
  return <iframe title={title} sandbox="" srcdoc={html} referrerpolicy="no-referrer" />;
}
