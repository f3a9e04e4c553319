// Made from messages/speaker/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage, shown as $shown } from '../language/message.ts';

/** Đồng hồ máy không đúng và chưa hỏi được giờ máy chủ. Chưa phát gì cho đến khi có mạng. */
export const clockUnsure = (): string => $inLanguage("Đồng hồ máy không đúng và chưa hỏi được giờ máy chủ. Chưa phát gì cho đến khi có mạng.", "This machine’s clock is wrong and the server’s time could not be asked. Nothing plays until the line is back.");
/** Sắp phát */
export const coming = (): string => $inLanguage("Sắp phát", "Coming");
/** đã tải về máy */
export const kept = (): string => $inLanguage("đã tải về máy", "kept on this machine");
/** Đang nối với tỉnh */
export const lineInTouch = (): string => $inLanguage("Đang nối với tỉnh", "In touch with the province");
/** Mất mạng: vẫn phát theo lịch đã tải */
export const lineLost = (): string => $inLanguage("Mất mạng: vẫn phát theo lịch đã tải", "No line: playing on from what is kept");
/** Mã của đài không còn hiệu lực */
export const lineRefused = (): string => $inLanguage("Mã của đài không còn hiệu lực", "The station’s token is no longer valid");
/** Đang nối… */
export const lineUnknown = (): string => $inLanguage("Đang nối…", "Connecting…");
/** Đã phát */
export const log = (): string => $inLanguage("Đã phát", "Played");
/** Bản tin tới: {time}, {title} */
export const next = (values: { time: string | number; title: string | number }): string => $inLanguage(`Bản tin tới: ${$shown(values.time)}, ${$shown(values.title)}`, `Next: ${$shown(values.time)}, ${$shown(values.title)}`);
/** chưa tải về */
export const notKept = (): string => $inLanguage("chưa tải về", "not fetched yet");
/** Chưa có bản tin nào trong lịch */
export const nothing = (): string => $inLanguage("Chưa có bản tin nào trong lịch", "Nothing is planned yet");
/** Chưa phát bản tin nào */
export const nothingPlayed = (): string => $inLanguage("Chưa phát bản tin nào", "Nothing was played yet");
/** Trang phát đang mở ở một cửa sổ khác trên máy này. Hãy dùng cửa sổ đó. */
export const otherWindow = (): string => $inLanguage("Trang phát đang mở ở một cửa sổ khác trên máy này. Hãy dùng cửa sổ đó.", "The player is open in another window of this machine. Use that one.");
/** phát dở dang */
export const outcomeBroken = (): string => $inLanguage("phát dở dang", "broken off");
/** phát xong */
export const outcomePlayed = (): string => $inLanguage("phát xong", "played");
/** đang phát */
export const outcomePlaying = (): string => $inLanguage("đang phát", "playing");
/** Đang phát: {title} */
export const playing = (values: { title: string | number }): string => $inLanguage(`Đang phát: ${$shown(values.title)}`, `Playing: ${$shown(values.title)}`);
/** Mã của đài đã bị thu hồi. Xin liên kết mới từ người quản lý đài. */
export const refused = (): string => $inLanguage("Mã của đài đã bị thu hồi. Xin liên kết mới từ người quản lý đài.", "The station’s token was revoked. Ask who runs the station for a new link.");
/** đã báo về tỉnh */
export const sent = (): string => $inLanguage("đã báo về tỉnh", "told to the province");
/** Loa truyền thanh */
export const title = (): string => $inLanguage("Loa truyền thanh", "Loudspeaker");
/** Bấm vào đây để bật tiếng */
export const unlock = (): string => $inLanguage("Bấm vào đây để bật tiếng", "Press here to turn sound on");
/** Âm lượng */
export const volume = (): string => $inLanguage("Âm lượng", "Volume");
/** chờ có mạng để báo */
export const waitingToSend = (): string => $inLanguage("chờ có mạng để báo", "waits for a line to tell");
