import { QUIET_ZONE, qrMatrix, qrPath } from '@phong-tuyen/qr';
import styles from './qr-code.module.css';

/** A QR code, dark on light in both schemes: many cameras do not read the reverse. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const matrix = qrMatrix(text);
  const size = matrix.length + 2 * QUIET_ZONE;
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      className={styles.code}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} />
      <path d={qrPath(matrix)} />
    </svg>
  );
}
