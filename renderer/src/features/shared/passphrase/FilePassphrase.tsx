import { useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '#ui/button/Button.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';

interface FilePassphraseProps {
  /** What is said above the field: what asks for its passphrase. */
  children: ReactNode;
  words: { label: string; wrong: string; open: string; opening: string; stop?: string };
  /** The last one did not open the file. */
  wrong: boolean;
  /** Resolves when the file was opened or refused. */
  onUnlock: (passphrase: string) => Promise<void>;
  /** Absent where there is no way around it. */
  onStop?: () => void;
}

/** Asks for the passphrase of something sealed. A wrong one is said and stays in the field to be corrected. */
export function FilePassphrase({ children, words, wrong, onUnlock, onStop }: FilePassphraseProps) {
  const [passphrase, setPassphrase] = useState('');
  const [pending, setPending] = useState(false);
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (pending || passphrase === '') return;
    setPending(true);
    await onUnlock(passphrase);
    setPending(false);
  };
  return (
    <form onSubmit={(event) => void unlock(event)}>
      <Stack>
        {children}
        <TextField
          label={words.label}
          type="password"
          need="required"
          autoFocus
          value={passphrase}
          onChange={setPassphrase}
          error={wrong && !pending ? words.wrong : ''}
        />
        <Row>
          <Button type="submit" look="primary" disabled={passphrase === ''}>
            {words.open}
          </Button>
          {onStop === undefined ? null : (
            <Button onPress={onStop} disabled={pending}>
              {words.stop}
            </Button>
          )}
        </Row>
        {pending ? <Busy label={words.opening} /> : null}
      </Stack>
    </form>
  );
}
