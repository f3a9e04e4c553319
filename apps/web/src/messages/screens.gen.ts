// Made from messages/screens/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage, counted as $counted, shown as $shown } from '../language/message.ts';

/** Đã xong. */
export const actDone = (): string => $inLanguage("Đã xong.", "Done.");
/** Thêm màn hình */
export const addScreen = (): string => $inLanguage("Thêm màn hình", "Add a screen");
/** Thêm {name} */
export const addThis = (values: { name: string | number }): string => $inLanguage(`Thêm ${$shown(values.name)}`, `Add ${$shown(values.name)}`);
/** Địa chỉ */
export const address = (): string => $inLanguage("Địa chỉ", "Address");
/** {count, plural, other {Cả # màn hình}} */
export const allScreens = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `Cả ${$shown(values.count)} màn hình` })}`, `${$counted(values.count, { one: "The one screen", other: `All ${$shown(values.count)} screens` })}`);
/** Duyệt, cho phát */
export const approve = (): string => $inLanguage("Duyệt, cho phát", "Approve");
/** {count, plural, other {Phát trên # màn hình ngay khi máy nhận đủ tệp.}} */
export const approveText = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `Phát trên ${$shown(values.count)} màn hình ngay khi máy nhận đủ tệp.` })}`, `${$counted(values.count, { one: `It plays on ${$shown(values.count)} screen`, other: `It plays on ${$shown(values.count)} screens` })} as soon as all files have arrived.`);
/** Cho phát danh sách này? */
export const approveTitle = (): string => $inLanguage("Cho phát danh sách này?", "Put this playlist on air?");
/** Đặt tại địa điểm */
export const atPlace = (): string => $inLanguage("Đặt tại địa điểm", "Stands at");
/** Hình của chiến dịch trên màn hình này mang mã QR của địa điểm, để biết nơi nào đem lại lượt cài. */
export const atPlaceHint = (): string => $inLanguage("Hình của chiến dịch trên màn hình này mang mã QR của địa điểm, để biết nơi nào đem lại lượt cài.", "Slides of a campaign carry the QR code of this place here, so that installs are counted where they came about.");
/** Lý do: {reason} */
export const becauseOf = (values: { reason: string | number }): string => $inLanguage(`Lý do: ${$shown(values.reason)}`, `Reason: ${$shown(values.reason)}`);
/** Chưa nhận danh sách mới nhất */
export const behind = (): string => $inLanguage("Chưa nhận danh sách mới nhất", "Has not received the latest playlist");
/** Chiến dịch */
export const campaign = (): string => $inLanguage("Chiến dịch", "Campaign");
/** Chiến dịch dừng thì danh sách này dừng theo. */
export const campaignHint = (): string => $inLanguage("Chiến dịch dừng thì danh sách này dừng theo.", "When the campaign is stopped, so is this playlist.");
/** Hiện đồng hồ */
export const clock = (): string => $inLanguage("Hiện đồng hồ", "Show a clock");
/** Đã chép */
export const copied = (): string => $inLanguage("Đã chép", "Copied");
/** Sao chép */
export const copy = (): string => $inLanguage("Sao chép", "Copy");
/** Tối theo giờ nghỉ */
export const dark = (): string => $inLanguage("Tối theo giờ nghỉ", "Dark by its hours");
/** Tắt từ */
export const darkFrom = (): string => $inLanguage("Tắt từ", "Dark from");
/** Sáng lại lúc */
export const darkUntil = (): string => $inLanguage("Sáng lại lúc", "Until");
/** Thông báo khẩn */
export const emergency = (): string => $inLanguage("Thông báo khẩn", "Emergency notice");
/** Đang phát trên {screens} màn hình đến {until}, {name} cho phát. */
export const emergencyRuns = (values: { screens: string | number; until: string | number; name: string | number }): string => $inLanguage(`Đang phát trên ${$shown(values.screens)} màn hình đến ${$shown(values.until)}, ${$shown(values.name)} cho phát.`, `On ${$shown(values.screens)} screens until ${$shown(values.until)}, by ${$shown(values.name)}.`);
/** Đã phát. Màn hình có mạng hiện trong vài giây. */
export const emergencyStarted = (): string => $inLanguage("Đã phát. Màn hình có mạng hiện trong vài giây.", "It is on. Screens with a line show it within seconds.");
/** Hiện ngay, thay mọi nội dung khác, kể cả giờ nghỉ đêm. Tự hết khi đủ số phút, cả khi mất mạng. */
export const emergencyText = (): string => $inLanguage("Hiện ngay, thay mọi nội dung khác, kể cả giờ nghỉ đêm. Tự hết khi đủ số phút, cả khi mất mạng.", "It shows at once before everything else, at night too, and ends by itself after these minutes even without a line.");
/** Phát thông báo khẩn */
export const emergencyTitle = (): string => $inLanguage("Phát thông báo khẩn", "Show an emergency notice");
/** Dừng ngay */
export const endEmergency = (): string => $inLanguage("Dừng ngay", "End now");
/** Các màn hình trở lại danh sách phát trong vài giây. */
export const endEmergencyText = (): string => $inLanguage("Các màn hình trở lại danh sách phát trong vài giây.", "The screens go back to their playlists within seconds.");
/** Dừng thông báo khẩn? */
export const endEmergencyTitle = (): string => $inLanguage("Dừng thông báo khẩn?", "End the emergency notice?");
/** Trong bao nhiêu phút */
export const forMinutes = (): string => $inLanguage("Trong bao nhiêu phút", "For how many minutes");
/** T6 */
export const friday = (): string => $inLanguage("T6", "Fri");
/** Từ ngày */
export const fromDay = (): string => $inLanguage("Từ ngày", "From");
/** Từ giờ */
export const fromTime = (): string => $inLanguage("Từ giờ", "From time");
/** Trả lại */
export const giveBack = (): string => $inLanguage("Trả lại", "Return");
/** Dòng chữ lớn */
export const headline = (): string => $inLanguage("Dòng chữ lớn", "Headline");
/** Tiếng Anh */
export const headlineEn = (): string => $inLanguage("Tiếng Anh", "In English");
/** Tạm dừng theo chiến dịch */
export const held = (): string => $inLanguage("Tạm dừng theo chiến dịch", "Held with its campaign");
/** Đường dây nóng */
export const hotline = (): string => $inLanguage("Đường dây nóng", "Hotline");
/** {items} nội dung, {screens} màn hình */
export const itemsAndScreens = (values: { items: string | number; screens: string | number }): string => $inLanguage(`${$shown(values.items)} nội dung, ${$shown(values.screens)} màn hình`, `${$shown(values.items)} items on ${$shown(values.screens)} screens`);
/** Lưu */
export const keep = (): string => $inLanguage("Lưu", "Save");
/** Ngang */
export const landscape = (): string => $inLanguage("Ngang", "Landscape");
/** Thư viện */
export const library = (): string => $inLanguage("Thư viện", "Library");
/** Trong sảnh */
export const lobby = (): string => $inLanguage("Trong sảnh", "Lobby");
/** Dựng trang chữ */
export const makeSlide = (): string => $inLanguage("Dựng trang chữ", "Make a slide");
/** Nội dung không còn */
export const missingMedia = (): string => $inLanguage("Nội dung không còn", "No longer there");
/** T2 */
export const monday = (): string => $inLanguage("T2", "Mon");
/** Đưa mục {place} xuống */
export const moveDown = (values: { place: string | number }): string => $inLanguage(`Đưa mục ${$shown(values.place)} xuống`, `Move item ${$shown(values.place)} down`);
/** Đưa mục {place} lên */
export const moveUp = (values: { place: string | number }): string => $inLanguage(`Đưa mục ${$shown(values.place)} lên`, `Move item ${$shown(values.place)} up`);
/** Tên */
export const name = (): string => $inLanguage("Tên", "Name");
/** Chưa báo về lần nào */
export const neverSeen = (): string => $inLanguage("Chưa báo về lần nào", "Has never reported");
/** Danh sách mới */
export const newPlaylist = (): string => $inLanguage("Danh sách mới", "New playlist");
/** Địa chỉ mới */
export const newToken = (): string => $inLanguage("Địa chỉ mới", "New address");
/** Máy đang dùng địa chỉ cũ sẽ thôi phát. */
export const newTokenText = (): string => $inLanguage("Máy đang dùng địa chỉ cũ sẽ thôi phát.", "Whatever plays by the old address stops.");
/** Lấy địa chỉ phát mới? */
export const newTokenTitle = (): string => $inLanguage("Lấy địa chỉ phát mới?", "Make a new address?");
/** Chọn nội dung từ thư viện bên cạnh. */
export const noItems = (): string => $inLanguage("Chọn nội dung từ thư viện bên cạnh.", "Choose from the library beside.");
/** Không gắn địa điểm: dùng mã của cơ quan */
export const noKnownPlace = (): string => $inLanguage("Không gắn địa điểm: dùng mã của cơ quan", "No place: the agency’s code is shown");
/** Không có địa điểm nào khớp */
export const noPlaceFound = (): string => $inLanguage("Không có địa điểm nào khớp", "No place fits");
/** Chưa có danh sách phát nào. */
export const noPlaylists = (): string => $inLanguage("Chưa có danh sách phát nào.", "No playlists yet.");
/** Chưa có màn hình nào */
export const noScreens = (): string => $inLanguage("Chưa có màn hình nào", "No screens yet");
/** Thêm màn hình, lấy địa chỉ phát rồi mở địa chỉ ấy trên máy gắn với màn hình. */
export const noScreensText = (): string => $inLanguage("Thêm màn hình, lấy địa chỉ phát rồi mở địa chỉ ấy trên máy gắn với màn hình.", "Add a screen, take its player's address and open it on the machine behind the screen.");
/** Không có nội dung lúc này */
export const nothingNow = (): string => $inLanguage("Không có nội dung lúc này", "Nothing is due now");
/** Đang phát từ {at} */
export const onAirSince = (values: { at: string | number }): string => $inLanguage(`Đang phát từ ${$shown(values.at)}`, `On air since ${$shown(values.at)}`);
/** Trên màn hình */
export const onScreens = (): string => $inLanguage("Trên màn hình", "On screens");
/** Chiều */
export const orientation = (): string => $inLanguage("Chiều", "Orientation");
/** Ngoài trời */
export const outdoor = (): string => $inLanguage("Ngoài trời", "Outdoor");
/** Địa chỉ phát */
export const playerAddress = (): string => $inLanguage("Địa chỉ phát", "Player address");
/** Chỉ hiện một lần. Đặt làm trang mở đầu của trình duyệt trên máy gắn với màn hình, chế độ toàn màn hình. */
export const playerAddressHint = (): string => $inLanguage("Chỉ hiện một lần. Đặt làm trang mở đầu của trình duyệt trên máy gắn với màn hình, chế độ toàn màn hình.", "Shown only once. Make it the start page of the browser behind the screen, in full screen.");
/** Đã duyệt */
export const playlistApproved = (): string => $inLanguage("Đã duyệt", "Approved");
/** Đang soạn */
export const playlistDraft = (): string => $inLanguage("Đang soạn", "Draft");
/** Đã lưu danh sách. */
export const playlistKept = (): string => $inLanguage("Đã lưu danh sách.", "The playlist is kept.");
/** Bị trả lại */
export const playlistReturned = (): string => $inLanguage("Bị trả lại", "Returned");
/** Chờ duyệt */
export const playlistSubmitted = (): string => $inLanguage("Chờ duyệt", "Waits for approval");
/** Đã gỡ */
export const playlistWithdrawn = (): string => $inLanguage("Đã gỡ", "Withdrawn");
/** Danh sách phát */
export const playlists = (): string => $inLanguage("Danh sách phát", "Playlists");
/** Dọc */
export const portrait = (): string => $inLanguage("Dọc", "Portrait");
/** Câu sẵn có */
export const readyHeadlines = (): string => $inLanguage("Câu sẵn có", "Ready headlines");
/** Nghỉ đêm */
export const restsAtNight = (): string => $inLanguage("Nghỉ đêm", "Rests at night");
/** Thôi dùng */
export const retireScreen = (): string => $inLanguage("Thôi dùng", "Take out of use");
/** Máy phát sẽ thôi phát và địa chỉ bị thu hồi. */
export const retireScreenText = (): string => $inLanguage("Máy phát sẽ thôi phát và địa chỉ bị thu hồi.", "Its player stops and its address is taken back.");
/** Thôi dùng màn hình này? */
export const retireScreenTitle = (): string => $inLanguage("Thôi dùng màn hình này?", "Take this screen out of use?");
/** Trả lại người soạn */
export const returnTitle = (): string => $inLanguage("Trả lại người soạn", "Return to its writers");
/** Lý do: {reason} */
export const returnedBecause = (values: { reason: string | number }): string => $inLanguage(`Lý do: ${$shown(values.reason)}`, `Reason: ${$shown(values.reason)}`);
/** T7 */
export const saturday = (): string => $inLanguage("T7", "Sat");
/** Đã lưu màn hình. */
export const screenKept = (): string => $inLanguage("Đã lưu màn hình.", "The screen is kept.");
/** Màn hình */
export const screens = (): string => $inLanguage("Màn hình", "Screens");
/** Hình dưới đây là nội dung đang phải phát ở từng nơi. */
export const screensLead = (): string => $inLanguage("Hình dưới đây là nội dung đang phải phát ở từng nơi.", "The pictures are what should stand on each screen at this moment.");
/** Giây */
export const seconds = (): string => $inLanguage("Giây", "Seconds");
/** Báo về lúc {at} */
export const seenAt = (values: { at: string | number }): string => $inLanguage(`Báo về lúc ${$shown(values.at)}`, `Last heard ${$shown(values.at)}`);
/** Nơi đặt */
export const setting = (): string => $inLanguage("Nơi đặt", "Setting");
/** Nội dung của {screen} lúc này */
export const shouldShow = (values: { screen: string | number }): string => $inLanguage(`Nội dung của ${$shown(values.screen)} lúc này`, `What ${$shown(values.screen)} shows now`);
/** Hiện tất cả */
export const showAll = (): string => $inLanguage("Hiện tất cả", "Show all");
/** Phát ngay */
export const showNow = (): string => $inLanguage("Phát ngay", "Show now");
/** Có mã QR của chiến dịch; mỗi màn hình mang mã của nơi nó đứng. */
export const slideWithCode = (): string => $inLanguage("Có mã QR của chiến dịch; mỗi màn hình mang mã của nơi nó đứng.", "It carries the campaign’s QR code: on each screen that of the place where it stands.");
/** Không gắn chiến dịch nên không có mã QR. */
export const slideWithoutCode = (): string => $inLanguage("Không gắn chiến dịch nên không có mã QR.", "Without a campaign there is no QR code.");
/** Đang phát tin khẩn */
export const stateEmergency = (): string => $inLanguage("Đang phát tin khẩn", "Emergency");
/** Chưa có máy phát */
export const stateNoPlayer = (): string => $inLanguage("Chưa có máy phát", "No player");
/** Nghỉ đêm */
export const stateOff = (): string => $inLanguage("Nghỉ đêm", "Resting");
/** Đang phát */
export const statePlaying = (): string => $inLanguage("Đang phát", "Playing");
/** Không trả lời */
export const stateSilent = (): string => $inLanguage("Không trả lời", "Silent");
/** Trình duyệt */
export const submit = (): string => $inLanguage("Trình duyệt", "Ask for approval");
/** CN */
export const sunday = (): string => $inLanguage("CN", "Sun");
/** Bỏ mục {place} */
export const takeOut = (values: { place: string | number }): string => $inLanguage(`Bỏ mục ${$shown(values.place)}`, `Take item ${$shown(values.place)} out`);
/** T5 */
export const thursday = (): string => $inLanguage("T5", "Thu");
/** Dòng chữ chạy */
export const ticker = (): string => $inLanguage("Dòng chữ chạy", "Ticker");
/** T3 */
export const tuesday = (): string => $inLanguage("T3", "Tue");
/** Đến hết ngày */
export const untilDay = (): string => $inLanguage("Đến hết ngày", "Until");
/** Đến giờ */
export const untilTime = (): string => $inLanguage("Đến giờ", "Until time");
/** Tải ảnh, video lên */
export const uploadMedia = (): string => $inLanguage("Tải ảnh, video lên", "Upload pictures and videos");
/** T4 */
export const wednesday = (): string => $inLanguage("T4", "Wed");
/** Nội dung, theo thứ tự */
export const whatIsShown = (): string => $inLanguage("Nội dung, theo thứ tự", "What is shown, in order");
/** Người dân cần làm gì */
export const whatToDo = (): string => $inLanguage("Người dân cần làm gì", "What people should do");
/** Ở đâu, của chiến dịch nào */
export const where = (): string => $inLanguage("Ở đâu, của chiến dịch nào", "Where, and of which campaign");
/** Gỡ khỏi màn hình */
export const withdraw = (): string => $inLanguage("Gỡ khỏi màn hình", "Take off air");
/** Gỡ danh sách khỏi mọi màn hình */
export const withdrawTitle = (): string => $inLanguage("Gỡ danh sách khỏi mọi màn hình", "Take the playlist off every screen");
