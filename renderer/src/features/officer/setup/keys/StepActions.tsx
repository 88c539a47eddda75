import { Button } from '#ui/button/Button.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { useUiTexts } from '#ui/text/texts.ts';

interface StepActionsProps {
  /** What the button that submits the form says. */
  action: string;
  disabled?: boolean;
  onCancel: () => void;
}

/** The buttons at the end of a step that is a form. */
export function StepActions({ action, disabled = false, onCancel }: StepActionsProps) {
  const { cancel } = useUiTexts();
  return (
    <Row>
      <Button type="submit" look="primary" disabled={disabled}>
        {action}
      </Button>
      <Button onPress={onCancel}>{cancel}</Button>
    </Row>
  );
}
