export function install(packageName: string): void;
export function provide(program: string, packageName: string, asking?: string): boolean;
