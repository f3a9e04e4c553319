// Made from messages/installing/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage, shown as $shown } from '../language/message.ts';

/** Cơ quan phụ trách */
export const agency = (): string => $inLanguage("Cơ quan phụ trách", "Agency in charge");
/** Mọi kênh */
export const allChannels = (): string => $inLanguage("Mọi kênh", "All channels");
/** Hỗ trợ cài đặt */
export const backToList = (): string => $inLanguage("Hỗ trợ cài đặt", "Install help");
/** Chiến dịch */
export const campaign = (): string => $inLanguage("Chiến dịch", "Campaign");
/** Chưa có chiến dịch nào đặt chỉ tiêu. Lập chiến dịch trước, rồi quay lại đây. */
export const campaignNone = (): string => $inLanguage("Chưa có chiến dịch nào đặt chỉ tiêu. Lập chiến dịch trước, rồi quay lại đây.", "No campaign has set a target yet. Make a campaign first, then come back.");
/** Sửa điểm hỗ trợ */
export const changeKiosk = (): string => $inLanguage("Sửa điểm hỗ trợ", "Change the help point");
/** Kênh */
export const channel = (): string => $inLanguage("Kênh", "Channel");
/** Phát thanh, truyền hình */
export const channelBroadcast = (): string => $inLanguage("Phát thanh, truyền hình", "Radio, television");
/** Sự kiện */
export const channelEvent = (): string => $inLanguage("Sự kiện", "Events");
/** Điểm hỗ trợ */
export const channelHelper = (): string => $inLanguage("Điểm hỗ trợ", "Help points");
/** Loa truyền thanh */
export const channelLoudspeaker = (): string => $inLanguage("Loa truyền thanh", "Loudspeakers");
/** Báo in */
export const channelNewspaper = (): string => $inLanguage("Báo in", "Newspapers");
/** Cán bộ, công chức */
export const channelOfficer = (): string => $inLanguage("Cán bộ, công chức", "Officers");
/** Cổng thông tin */
export const channelPortal = (): string => $inLanguage("Cổng thông tin", "Portal");
/** Áp phích, tờ rơi */
export const channelPoster = (): string => $inLanguage("Áp phích, tờ rơi", "Posters, leaflets");
/** Trường học */
export const channelSchool = (): string => $inLanguage("Trường học", "Schools");
/** Màn hình */
export const channelScreen = (): string => $inLanguage("Màn hình", "Screens");
/** Tin nhắn SMS */
export const channelSms = (): string => $inLanguage("Tin nhắn SMS", "SMS");
/** Trang mạng */
export const channelWeb = (): string => $inLanguage("Trang mạng", "Web");
/** Zalo */
export const channelZalo = (): string => $inLanguage("Zalo", "Zalo");
/** Đóng */
export const close = (): string => $inLanguage("Đóng", "Close");
/** Đến */
export const closesAt = (): string => $inLanguage("Đến", "Until");
/** Mã */
export const code = (): string => $inLanguage("Mã", "Code");
/** Mã {code} */
export const codeTitle = (values: { code: string | number }): string => $inLanguage(`Mã ${$shown(values.code)}`, `Code ${$shown(values.code)}`);
/** Mỗi kênh, mỗi nơi một mã: biết nơi nào đem lại nhiều lượt cài. */
export const codesLead = (): string => $inLanguage("Mỗi kênh, mỗi nơi một mã: biết nơi nào đem lại nhiều lượt cài.", "A code for each channel and place tells which ones bring installs.");
/** Xã, phường */
export const commune = (): string => $inLanguage("Xã, phường", "Commune");
/** Tình trạng */
export const condition = (): string => $inLanguage("Tình trạng", "State");
/** Đang hoạt động */
export const conditionAtWork = (): string => $inLanguage("Đang hoạt động", "At work");
/** Chưa mở lần nào */
export const conditionNeverSeen = (): string => $inLanguage("Chưa mở lần nào", "Never opened");
/** Ngoài giờ trực */
export const conditionOffDuty = (): string => $inLanguage("Ngoài giờ trực", "Off duty");
/** Đã thu hồi */
export const conditionRevoked = (): string => $inLanguage("Đã thu hồi", "Revoked");
/** Im lặng */
export const conditionSilent = (): string => $inLanguage("Im lặng", "Silent");
/** Đã chép */
export const copied = (): string => $inLanguage("Đã chép", "Copied");
/** Chép địa chỉ */
export const copyAddress = (): string => $inLanguage("Chép địa chỉ", "Copy the address");
/** Chép đường dẫn */
export const copyLink = (): string => $inLanguage("Chép đường dẫn", "Copy the link");
/** Đã lập điểm {name} */
export const created = (values: { name: string | number }): string => $inLanguage(`Đã lập điểm ${$shown(values.name)}`, `${$shown(values.name)} is set up`);
/** Ngày */
export const day = (): string => $inLanguage("Ngày", "Day");
/** Chưa có lượt nào. Gửi đường dẫn cho người trực và nhờ họ mở thử. */
export const daysNone = (): string => $inLanguage("Chưa có lượt nào. Gửi đường dẫn cho người trực và nhờ họ mở thử.", "Nothing noted yet. Send the link to who is on duty and ask them to open it.");
/** Từng ngày */
export const daysTitle = (): string => $inLanguage("Từng ngày", "Day by day");
/** Nhiều máy từ một địa chỉ: {place}. Vượt dân số xã: {residents}. Tăng vọt trong ngày: {surge}. */
export const doubtfulText = (values: { place: string | number; residents: string | number; surge: string | number }): string => $inLanguage(`Nhiều máy từ một địa chỉ: ${$shown(values.place)}. Vượt dân số xã: ${$shown(values.residents)}. Tăng vọt trong ngày: ${$shown(values.surge)}.`, `Many from one address: ${$shown(values.place)}. More than the commune has residents: ${$shown(values.residents)}. A surge in one day: ${$shown(values.surge)}.`);
/** {count} lượt cài do ứng dụng báo trong 30 ngày qua không được tính */
export const doubtfulTitle = (values: { count: string | number }): string => $inLanguage(`${$shown(values.count)} lượt cài do ứng dụng báo trong 30 ngày qua không được tính`, `${$shown(values.count)} installs that the app reported in the last 30 days are not counted`);
/** Tải PNG */
export const downloadPng = (): string => $inLanguage("Tải PNG", "Download PNG");
/** Tải SVG */
export const downloadSvg = (): string => $inLanguage("Tải SVG", "Download SVG");
/** Không cài được */
export const failed = (): string => $inLanguage("Không cài được", "Not installed");
/** Vì sao không cài được */
export const failuresTitle = (): string => $inLanguage("Vì sao không cài được", "Why it did not work");
/** Lượt từ ứng dụng không được tin (30 ngày) */
export const figureDoubtful = (): string => $inLanguage("Lượt từ ứng dụng không được tin (30 ngày)", "Not believed from the app (30 days)");
/** Không cài được */
export const figureFailed = (): string => $inLanguage("Không cài được", "Not installed");
/** Điểm đang dùng */
export const figureKiosks = (): string => $inLanguage("Điểm đang dùng", "Points in use");
/** Im lặng trong giờ trực */
export const figureSilent = (): string => $inLanguage("Im lặng trong giờ trực", "Silent while on duty");
/** Đã cài hôm nay */
export const figureToday = (): string => $inLanguage("Đã cài hôm nay", "Installed today");
/** Đã cài tất cả */
export const figureTotal = (): string => $inLanguage("Đã cài tất cả", "Installed in all");
/** Hỗ trợ cài đặt */
export const helpPoints = (): string => $inLanguage("Hỗ trợ cài đặt", "Install help");
/** Người trực */
export const helper = (): string => $inLanguage("Người trực", "On duty");
/** Tên hoặc đội, số điện thoại để gọi khi điểm im lặng */
export const helperHint = (): string => $inLanguage("Tên hoặc đội, số điện thoại để gọi khi điểm im lặng", "Name or team, and a telephone number to call when it falls silent");
/** Giờ trực */
export const hours = (): string => $inLanguage("Giờ trực", "Hours of duty");
/** {opens} đến {closes}; {days} */
export const hoursValue = (values: { opens: string | number; closes: string | number; days: string | number }): string => $inLanguage(`${$shown(values.opens)} đến ${$shown(values.closes)}; ${$shown(values.days)}`, `${$shown(values.opens)} to ${$shown(values.closes)}; ${$shown(values.days)}`);
/** Đã cài */
export const installed = (): string => $inLanguage("Đã cài", "Installed");
/** Dùng ở đâu */
export const label = (): string => $inLanguage("Dùng ở đâu", "Where it is used");
/** Thí dụ: Báo tỉnh số ra thứ Hai */
export const labelHint = (): string => $inLanguage("Thí dụ: Báo tỉnh số ra thứ Hai", "For instance: Monday’s provincial newspaper");
/** Liên lạc gần nhất */
export const lastSeen = (): string => $inLanguage("Liên lạc gần nhất", "Last heard of");
/** Chốt kiểm soát, bàn đón tiếp, đội Thanh niên cài giúp người dân. Mỗi điểm có đường dẫn riêng, ghi được cả khi mất mạng. */
export const lead = (): string => $inLanguage("Chốt kiểm soát, bàn đón tiếp, đội Thanh niên cài giúp người dân. Mỗi điểm có đường dẫn riêng, ghi được cả khi mất mạng.", "Checkpoints, reception desks and Youth Union teams install for residents. Each has a link of its own and works without a line.");
/** Đường dẫn chỉ hiện với người được lập điểm, và mất khi điểm bị thu hồi. */
export const linkNone = (): string => $inLanguage("Đường dẫn chỉ hiện với người được lập điểm, và mất khi điểm bị thu hồi.", "The link is shown to who may set up points only, and is gone once the point is revoked.");
/** Mã QR mở trang của điểm hỗ trợ {name} */
export const linkQr = (values: { name: string | number }): string => $inLanguage(`Mã QR mở trang của điểm hỗ trợ ${$shown(values.name)}`, `QR code that opens the page of ${$shown(values.name)}`);
/** Ai có đường dẫn này đều ghi được lượt cho điểm. Gửi riêng cho người trực, hoặc cho họ quét mã. */
export const linkText = (): string => $inLanguage("Ai có đường dẫn này đều ghi được lượt cho điểm. Gửi riêng cho người trực, hoặc cho họ quét mã.", "Whoever has this link can note installs for the point. Send it to who is on duty only, or let them scan the code.");
/** Đường dẫn cho người trực */
export const linkTitle = (): string => $inLanguage("Đường dẫn cho người trực", "Link for who is on duty");
/** Tên điểm */
export const name = (): string => $inLanguage("Tên điểm", "Name");
/** Thí dụ: Chốt cầu Cửa Đại, Bàn đón tiếp Bệnh viện */
export const nameHint = (): string => $inLanguage("Thí dụ: Chốt cầu Cửa Đại, Bàn đón tiếp Bệnh viện", "For instance: Cửa Đại bridge checkpoint, hospital reception");
/** Chưa lần nào */
export const never = (): string => $inLanguage("Chưa lần nào", "Never");
/** Tạo mã */
export const newCode = (): string => $inLanguage("Tạo mã", "Make a code");
/** Cho kênh không có màn hình riêng: báo in, đài, trường học, sự kiện. Áp phích, tin nhắn, màn hình, điểm hỗ trợ tự có mã. */
export const newCodeText = (): string => $inLanguage("Cho kênh không có màn hình riêng: báo in, đài, trường học, sự kiện. Áp phích, tin nhắn, màn hình, điểm hỗ trợ tự có mã.", "For channels without a screen of their own: newspapers, radio, schools, events. Posters, messages, screens and help points have codes by themselves.");
/** Lập điểm hỗ trợ */
export const newKiosk = (): string => $inLanguage("Lập điểm hỗ trợ", "Set up a help point");
/** Chưa có mã nào */
export const noCodes = (): string => $inLanguage("Chưa có mã nào", "No codes yet");
/** Mã tự sinh khi lập áp phích, tin nhắn, điểm hỗ trợ; hoặc tạo một mã cho báo, đài, trường học. */
export const noCodesText = (): string => $inLanguage("Mã tự sinh khi lập áp phích, tin nhắn, điểm hỗ trợ; hoặc tạo một mã cho báo, đài, trường học.", "Codes come with posters, messages and help points; or make one for a newspaper, a station, a school.");
/** Không tìm thấy điểm nào */
export const noneFound = (): string => $inLanguage("Không tìm thấy điểm nào", "No such point");
/** Lập điểm cho từng chốt, bàn đón tiếp, đội Thanh niên; gửi đường dẫn cho người trực. */
export const noneText = (): string => $inLanguage("Lập điểm cho từng chốt, bàn đón tiếp, đội Thanh niên; gửi đường dẫn cho người trực.", "Set one up for each checkpoint, desk and Youth Union team, and send the link to who is on duty.");
/** Chưa có điểm hỗ trợ nào */
export const noneTitle = (): string => $inLanguage("Chưa có điểm hỗ trợ nào", "No help points yet");
/** Mở trang của điểm */
export const openKiosk = (): string => $inLanguage("Mở trang của điểm", "Open its page");
/** Mở kho */
export const opened = (): string => $inLanguage("Mở kho", "Stores opened");
/** Trực từ */
export const opensAt = (): string => $inLanguage("Trực từ", "On duty from");
/** Đã cài */
export const outcomeInstalled = (): string => $inLanguage("Đã cài", "Installed");
/** Không có mạng */
export const outcomeNoNetwork = (): string => $inLanguage("Không có mạng", "No network");
/** Không có điện thoại thông minh */
export const outcomeNoSmartphone = (): string => $inLanguage("Không có điện thoại thông minh", "No smartphone");
/** Không đồng ý */
export const outcomeRefused = (): string => $inLanguage("Không đồng ý", "Did not want to");
/** Đầy bộ nhớ */
export const outcomeStorageFull = (): string => $inLanguage("Đầy bộ nhớ", "Storage full");
/** Máy quá cũ */
export const outcomeTooOld = (): string => $inLanguage("Máy quá cũ", "Phone too old");
/** Nơi đặt */
export const place = (): string => $inLanguage("Nơi đặt", "Place");
/** Toàn tỉnh */
export const province = (): string => $inLanguage("Toàn tỉnh", "The whole province");
/** Đổi đường dẫn */
export const renewLink = (): string => $inLanguage("Đổi đường dẫn", "Change the link");
/** Đường dẫn cũ hết dùng ngay. Lượt còn nằm trên máy đang dùng đường dẫn cũ sẽ không gửi được nữa; hãy để máy gửi hết trước. */
export const renewText = (): string => $inLanguage("Đường dẫn cũ hết dùng ngay. Lượt còn nằm trên máy đang dùng đường dẫn cũ sẽ không gửi được nữa; hãy để máy gửi hết trước.", "The old link stops at once. What is still on the device with the old link can no longer be sent; let it send everything first.");
/** Đổi đường dẫn của điểm này? */
export const renewTitle = (): string => $inLanguage("Đổi đường dẫn của điểm này?", "Change the link of this point?");
/** Mã QR mở trang cài đặt của mã {code} */
export const residentQr = (values: { code: string | number }): string => $inLanguage(`Mã QR mở trang cài đặt của mã ${$shown(values.code)}`, `QR code that opens the install page of code ${$shown(values.code)}`);
/** Mở trang cài đặt và đếm lượt theo mã {code}. */
export const residentText = (values: { code: string | number }): string => $inLanguage(`Mở trang cài đặt và đếm lượt theo mã ${$shown(values.code)}.`, `Opens the install page and counts by code ${$shown(values.code)}.`);
/** Mã cho người dân quét */
export const residentTitle = (): string => $inLanguage("Mã cho người dân quét", "Code for residents to scan");
/** Thu hồi */
export const revoke = (): string => $inLanguage("Thu hồi", "Revoke");
/** Đường dẫn hết dùng ngay và không mở lại được. Số đã ghi vẫn giữ nguyên. */
export const revokeText = (): string => $inLanguage("Đường dẫn hết dùng ngay và không mở lại được. Số đã ghi vẫn giữ nguyên.", "The link stops at once and cannot be opened again. What was counted stays counted.");
/** Thu hồi {name}? */
export const revokeTitle = (values: { name: string | number }): string => $inLanguage(`Thu hồi ${$shown(values.name)}?`, `Revoke ${$shown(values.name)}?`);
/** Máy của điểm này báo còn {count} lượt chưa gửi; những lượt ấy sẽ mất. */
export const revokeUnsent = (values: { count: string | number }): string => $inLanguage(`Máy của điểm này báo còn ${$shown(values.count)} lượt chưa gửi; những lượt ấy sẽ mất.`, `Its device says that it still holds ${$shown(values.count)} unsent; those will be lost.`);
/** Đã thu hồi {time}: {reason} */
export const revokedFor = (values: { time: string | number; reason: string | number }): string => $inLanguage(`Đã thu hồi ${$shown(values.time)}: ${$shown(values.reason)}`, `Revoked ${$shown(values.time)}: ${$shown(values.reason)}`);
/** Lưu */
export const save = (): string => $inLanguage("Lưu", "Save");
/** Tìm điểm */
export const search = (): string => $inLanguage("Tìm điểm", "Find a point");
/** Tìm mã */
export const searchCodes = (): string => $inLanguage("Tìm mã", "Find a code");
/** Mã, nơi dùng, cơ quan */
export const searchCodesHint = (): string => $inLanguage("Mã, nơi dùng, cơ quan", "Code, use, agency");
/** Tên, nơi đặt, người trực */
export const searchHint = (): string => $inLanguage("Tên, nơi đặt, người trực", "Name, place, who is on duty");
/** Bỏ lọc */
export const showAll = (): string => $inLanguage("Bỏ lọc", "Clear filters");
/** Xem mã QR */
export const showQr = (): string => $inLanguage("Xem mã QR", "Show the QR code");
/** Hiện */
export const shown = (): string => $inLanguage("Hiện", "Show");
/** Đang dùng */
export const shownInUse = (): string => $inLanguage("Đang dùng", "In use");
/** Đã thu hồi */
export const shownRevoked = (): string => $inLanguage("Đã thu hồi", "Revoked");
/** Mã cài đặt */
export const tabCodes = (): string => $inLanguage("Mã cài đặt", "Install codes");
/** Điểm hỗ trợ */
export const tabKiosks = (): string => $inLanguage("Điểm hỗ trợ", "Help points");
/** Phần của trang này */
export const tabs = (): string => $inLanguage("Phần của trang này", "Parts of this page");
/** Hôm nay */
export const today = (): string => $inLanguage("Hôm nay", "Today");
/** Tất cả */
export const total = (): string => $inLanguage("Tất cả", "In all");
/** {count} lượt còn trên máy */
export const unsentHere = (values: { count: string | number }): string => $inLanguage(`${$shown(values.count)} lượt còn trên máy`, `${$shown(values.count)} still on the device`);
/** Hai */
export const weekday1 = (): string => $inLanguage("Hai", "Mon");
/** Ba */
export const weekday2 = (): string => $inLanguage("Ba", "Tue");
/** Tư */
export const weekday3 = (): string => $inLanguage("Tư", "Wed");
/** Năm */
export const weekday4 = (): string => $inLanguage("Năm", "Thu");
/** Sáu */
export const weekday5 = (): string => $inLanguage("Sáu", "Fri");
/** Bảy */
export const weekday6 = (): string => $inLanguage("Bảy", "Sat");
/** CN */
export const weekday7 = (): string => $inLanguage("CN", "Sun");
/** Ngày trực */
export const weekdays = (): string => $inLanguage("Ngày trực", "Days of duty");
