export type StepKey = 'open-store' | 'install' | 'allow' | 'check';

/** A text in both languages. */
interface Words {
  readonly vi: string;
  readonly en: string;
}

export interface InstallStep {
  readonly key: StepKey;
  /** Four or five words: stands alone on a poster. */
  readonly title: Words;
  /** One or two sentences. */
  readonly text: Words;
}

/**
 * In the order they are done. Each names what stands on the phone's own screen, because people look for that word.
 * Nothing personal is asked for: what makes people stop is a form.
 */
export const INSTALL_STEPS: readonly InstallStep[] = [
  {
    key: 'open-store',
    title: { vi: 'Mở kho ứng dụng', en: 'Open the app store' },
    text: {
      vi: 'Quét mã vuông hoặc bấm nút để mở Google Play (Android) hay App Store (iPhone).',
      en: 'Scan the square code or press the button: Google Play (Android) or the App Store (iPhone) opens.',
    },
  },
  {
    key: 'install',
    title: { vi: 'Cài Bluezone', en: 'Install Bluezone' },
    text: {
      vi: 'Bấm “Cài đặt” (Android) hoặc “Nhận” (iPhone) rồi chờ tải xong. Không mất tiền.',
      en: 'Press “Install” (Android) or “Get” (iPhone) and wait until it is there. It is free.',
    },
  },
  {
    key: 'allow',
    title: { vi: 'Cho phép Bluetooth, thông báo', en: 'Allow Bluetooth and notifications' },
    text: {
      vi: 'Mở ứng dụng, bấm “Cho phép” mỗi khi máy hỏi. Để Bluetooth luôn bật.',
      en: 'Open the app and press “Allow” each time the phone asks. Leave Bluetooth on.',
    },
  },
  {
    key: 'check',
    title: { vi: 'Kiểm tra là xong', en: 'Check that it works' },
    text: {
      vi: 'Không cần nhập họ tên hay giấy tờ. Màn hình báo đang hoạt động là được.',
      en: 'No name or papers are needed. When the screen says it is active, you are done.',
    },
  },
];
