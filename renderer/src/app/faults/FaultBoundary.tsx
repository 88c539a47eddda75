import { Component, type ReactNode } from 'react';
import { FaultPage } from './FaultPage.tsx';

interface FaultBoundaryProps {
  children: ReactNode;
  /** Another value lets the children try again: the location. */
  resetOn?: string;
}

interface FaultBoundaryState {
  failed: boolean;
  fault: unknown;
  resetOn: string | undefined;
}

/** Shows a plain page instead of what failed below it. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { failed: false, fault: null, resetOn: this.props.resetOn };

  static getDerivedStateFromProps(
    { resetOn }: FaultBoundaryProps,
    state: FaultBoundaryState,
  ): FaultBoundaryState | null {
    return resetOn === state.resetOn ? null : { failed: false, fault: null, resetOn };
  }

  static getDerivedStateFromError(fault: unknown): Partial<FaultBoundaryState> {
    return { failed: true, fault };
  }

  override render() {
    return this.state.failed ? <FaultPage fault={this.state.fault} /> : this.props.children;
  }
}
