import './Feedback.css';

/** Stands where something will appear in a moment; the words are announced. */
export function Busy({ label }: { label: string }) {
  return (
    <div className="ui-busy" role="status">
      <span className="ui-busy-ring" />
      {label}
    </div>
  );
}
