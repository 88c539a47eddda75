/** Whether a working file was kept of a response in this tab before the page was loaded anew, and how it was protected. */
export type ChosenBefore = 'plain' | 'sealed' | null;

const PREFIX = 'tenken-working-file ';

/** A browser forgets which file it may write to as soon as the page is loaded anew; that there was one is known until the tab is closed. */
export function chosenBefore(response: string): ChosenBefore {
  try {
    const noted = window.sessionStorage.getItem(PREFIX + response);
    return noted === 'plain' || noted === 'sealed' ? noted : null;
  } catch {
    // Some browsers give a page no storage of this kind.
    return null;
  }
}

export function noteChosen(response: string, how: 'plain' | 'sealed'): void {
  try {
    window.sessionStorage.setItem(PREFIX + response, how);
  } catch {
    return;
  }
}
