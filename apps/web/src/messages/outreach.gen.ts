// Made from messages/outreach/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage, counted as $counted, shown as $shown } from '../language/message.ts';

/** Duyệt */
export const actApproved = (): string => $inLanguage("Duyệt", "Approved");
/** Hủy */
export const actCancelled = (): string => $inLanguage("Hủy", "Cancelled");
/** Bắt đầu soạn */
export const actCreated = (): string => $inLanguage("Bắt đầu soạn", "Begun");
/** Bỏ bản nháp */
export const actDiscarded = (): string => $inLanguage("Bỏ bản nháp", "Thrown away");
/** Gửi xong */
export const actDone = (): string => $inLanguage("Gửi xong", "Finished");
/** Lập xong danh sách gửi */
export const actPlanned = (): string => $inLanguage("Lập xong danh sách gửi", "Planned");
/** Quyết định các tin chưa rõ */
export const actReconciled = (): string => $inLanguage("Quyết định các tin chưa rõ", "Decided on unknown messages");
/** Gửi tiếp */
export const actResumed = (): string => $inLanguage("Gửi tiếp", "Went on");
/** Trả lại */
export const actReturned = (): string => $inLanguage("Trả lại", "Returned");
/** Dừng gửi */
export const actStopped = (): string => $inLanguage("Dừng gửi", "Stopped");
/** Trình duyệt */
export const actSubmitted = (): string => $inLanguage("Trình duyệt", "Submitted");
/** Thêm bản cho ngôn ngữ hoặc nhóm khác */
export const addVariant = (): string => $inLanguage("Thêm bản cho ngôn ngữ hoặc nhóm khác", "Add one for another language or group");
/** Mọi trạng thái */
export const allStates = (): string => $inLanguage("Mọi trạng thái", "All states");
/** Duyệt và gửi */
export const approve = (): string => $inLanguage("Duyệt và gửi", "Approve and send");
/** Sau khi duyệt, {count} người sẽ nhận tin theo lịch. Bạn dừng được bất cứ lúc nào. */
export const approveText = (values: { count: string | number }): string => $inLanguage(`Sau khi duyệt, ${$shown(values.count)} người sẽ nhận tin theo lịch. Bạn dừng được bất cứ lúc nào.`, `After approval ${$shown(values.count)} people get the message by the schedule. You can stop it at any time.`);
/** Đã duyệt */
export const approved = (): string => $inLanguage("Đã duyệt", "Approved");
/** Sẽ gửi, ví dụ với một người nhận (liên kết dài đúng như thật) */
export const asSent = (): string => $inLanguage("Sẽ gửi, ví dụ với một người nhận (liên kết dài đúng như thật)", "As it will be sent to one person, for example (links as long as the real ones)");
/** Chiến dịch */
export const back = (): string => $inLanguage("Chiến dịch", "Campaigns");
/** Bắt đầu soạn */
export const begin = (): string => $inLanguage("Bắt đầu soạn", "Begin");
/** Theo kênh */
export const byChannel = (): string => $inLanguage("Theo kênh", "By channel");
/** Theo xã, phường, thị trấn */
export const byCommune = (): string => $inLanguage("Theo xã, phường, thị trấn", "By commune");
/** Theo mạng */
export const byNetwork = (): string => $inLanguage("Theo mạng", "By network");
/** Theo đợt */
export const byRound = (): string => $inLanguage("Theo đợt", "By round");
/** Hủy hẳn */
export const cancelCampaign = (): string => $inLanguage("Hủy hẳn", "Cancel for good");
/** Những tin chưa gửi sẽ không gửi nữa. */
export const cancelText = (): string => $inLanguage("Những tin chưa gửi sẽ không gửi nữa.", "What has not been sent will not be.");
/** Đã hủy */
export const cancelled = (): string => $inLanguage("Đã hủy", "Cancelled");
/** Bạn đã soạn hoặc trình chiến dịch này, nên cần một lãnh đạo khác duyệt. */
export const cannotApproveOwn = (): string => $inLanguage("Bạn đã soạn hoặc trình chiến dịch này, nên cần một lãnh đạo khác duyệt.", "You wrote or submitted it, so another leader must approve it.");
/** Chưa lưu */
export const changed = (): string => $inLanguage("Chưa lưu", "Not saved yet");
/** SMS */
export const channelSms = (): string => $inLanguage("SMS", "SMS");
/** Kênh gửi */
export const channelTitle = (): string => $inLanguage("Kênh gửi", "Channel");
/** Zalo */
export const channelZalo = (): string => $inLanguage("Zalo", "Zalo");
/** Zalo trước, ai không có Zalo thì SMS */
export const channelZaloSms = (): string => $inLanguage("Zalo trước, ai không có Zalo thì SMS", "Zalo first, SMS for those without");
/** mã {code} */
export const code = (values: { code: string | number }): string => $inLanguage(`mã ${$shown(values.code)}`, `code ${$shown(values.code)}`);
/** Chi phí */
export const colCost = (): string => $inLanguage("Chi phí", "Cost");
/** Chiến dịch */
export const colName = (): string => $inLanguage("Chiến dịch", "Campaign");
/** Thời gian */
export const colPeriod = (): string => $inLanguage("Thời gian", "Period");
/** Tiến độ gửi */
export const colProgress = (): string => $inLanguage("Tiến độ gửi", "Sent so far");
/** Trạng thái */
export const colState = (): string => $inLanguage("Trạng thái", "State");
/** Các bước soạn chiến dịch */
export const composePath = (): string => $inLanguage("Các bước soạn chiến dịch", "Steps of writing a campaign");
/** Chi phí đến nay */
export const cost = (): string => $inLanguage("Chi phí đến nay", "Cost so far");
/** Chi phí SMS ước tính */
export const costSms = (): string => $inLanguage("Chi phí SMS ước tính", "Estimated SMS cost");
/** Chi phí Zalo ước tính */
export const costZalo = (): string => $inLanguage("Chi phí Zalo ước tính", "Estimated Zalo cost");
/** Số tin */
export const count = (): string => $inLanguage("Số tin", "Messages");
/** Đếm lúc {at} */
export const countsAt = (values: { at: string | number }): string => $inLanguage(`Đếm lúc ${$shown(values.at)}`, `Counted at ${$shown(values.at)}`);
/** {count, plural, other {Đã quyết định # tin}} */
export const decided = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `Đã quyết định ${$shown(values.count)} tin` })}`, `${$counted(values.count, { one: `${$shown(values.count)} message decided`, other: `${$shown(values.count)} messages decided` })}`);
/** Đã tới máy */
export const delivered = (): string => $inLanguage("Đã tới máy", "Delivered");
/** Bỏ bản nháp */
export const discard = (): string => $inLanguage("Bỏ bản nháp", "Throw the draft away");
/** Bản nháp sẽ rời khỏi danh sách. */
export const discardText = (): string => $inLanguage("Bản nháp sẽ rời khỏi danh sách.", "The draft leaves the list.");
/** {amount} đ */
export const dong = (values: { amount: string | number }): string => $inLanguage(`${$shown(values.amount)} đ`, `${$shown(values.amount)} đ`);
/** Số trùng, chỉ gửi một lần */
export const duplicates = (): string => $inLanguage("Số trùng, chỉ gửi một lần", "Repeated numbers, sent once");
/** Gửi cả trong giờ nghỉ đêm và tới người đã từ chối nhận tin. Chỉ lãnh đạo được đánh dấu. */
export const emergencyHint = (): string => $inLanguage("Gửi cả trong giờ nghỉ đêm và tới người đã từ chối nhận tin. Chỉ lãnh đạo được đánh dấu.", "Goes out at night and to those who opted out. Only a leader may mark it.");
/** Tin khẩn cấp theo luật */
export const emergencyLabel = (): string => $inLanguage("Tin khẩn cấp theo luật", "Emergency notice by law");
/** Khẩn cấp theo luật */
export const emergencyTag = (): string => $inLanguage("Khẩn cấp theo luật", "Emergency by law");
/** Không có chiến dịch ở trạng thái này */
export const emptyFiltered = (): string => $inLanguage("Không có chiến dịch ở trạng thái này", "No campaign in this state");
/** Soạn chiến dịch đầu tiên: chọn danh sách, viết tin, xem trước ba tin thật, gửi thử cho mình, rồi trình duyệt. */
export const emptyText = (): string => $inLanguage("Soạn chiến dịch đầu tiên: chọn danh sách, viết tin, xem trước ba tin thật, gửi thử cho mình, rồi trình duyệt.", "Write the first one: pick a list, write the message, see three real ones, send it to yourself, then submit it.");
/** Chưa có chiến dịch nào */
export const emptyTitle = (): string => $inLanguage("Chưa có chiến dịch nào", "No campaign yet");
/** Đến ngày */
export const endsOn = (): string => $inLanguage("Đến ngày", "Until");
/** Tiếng Anh */
export const english = (): string => $inLanguage("Tiếng Anh", "English");
/** Xuất Excel */
export const exportExcel = (): string => $inLanguage("Xuất Excel", "Export Excel");
/** Không tới */
export const failedWord = (): string => $inLanguage("Không tới", "Failed");
/** Dấu ngoặc viết sai: {value} */
export const faultBrokenPlace = (values: { value: string | number }): string => $inLanguage(`Dấu ngoặc viết sai: ${$shown(values.value)}`, `A brace is written wrong: ${$shown(values.value)}`);
/** Tin nhắn còn trống */
export const faultEmpty = (): string => $inLanguage("Tin nhắn còn trống", "The message is empty");
/** Chưa chọn danh sách người nhận */
export const faultNoList = (): string => $inLanguage("Chưa chọn danh sách người nhận", "No list of recipients is chosen");
/** Thiếu bản tiếng Việt cho mọi người */
export const faultNoPlainVietnamese = (): string => $inLanguage("Thiếu bản tiếng Việt cho mọi người", "There is no Vietnamese message for everybody");
/** Thiếu mã mẫu tin Zalo */
export const faultNoZalo = (): string => $inLanguage("Thiếu mã mẫu tin Zalo", "The Zalo template is missing");
/** Ngày kết thúc trước ngày bắt đầu */
export const faultPeriodBackwards = (): string => $inLanguage("Ngày kết thúc trước ngày bắt đầu", "It ends before it begins");
/** Chưa có thời gian chiến dịch (từ ngày, đến ngày) */
export const faultPeriodMissing = (): string => $inLanguage("Chưa có thời gian chiến dịch (từ ngày, đến ngày)", "The period is missing (from, until)");
/** Không gửi từ 22 giờ đến 6 giờ, trừ tin khẩn cấp theo luật */
export const faultQuiet = (): string => $inLanguage("Không gửi từ 22 giờ đến 6 giờ, trừ tin khẩn cấp theo luật", "Nothing goes out between 22:00 and 6:00 but emergencies by law");
/** Giờ bắt đầu đã qua */
export const faultStartPast = (): string => $inLanguage("Giờ bắt đầu đã qua", "The beginning has passed");
/** Có chỉ tiêu riêng cho xã nhưng thiếu chỉ tiêu chung */
export const faultTargetMissing = (): string => $inLanguage("Có chỉ tiêu riêng cho xã nhưng thiếu chỉ tiêu chung", "Communes have targets of their own, but the general one is missing");
/** Tin quá dài: {value} tin SMS, nhiều nhất là 6 */
export const faultTooLong = (values: { value: string | number }): string => $inLanguage(`Tin quá dài: ${$shown(values.value)} tin SMS, nhiều nhất là 6`, `The message is too long: ${$shown(values.value)} segments, six at most`);
/** Hai bản cho cùng một nhóm: {value} */
export const faultTwice = (values: { value: string | number }): string => $inLanguage(`Hai bản cho cùng một nhóm: ${$shown(values.value)}`, `Two messages for the same group: ${$shown(values.value)}`);
/** Không có gì để điền vào {value} */
export const faultUnknownPlace = (values: { value: string | number }): string => $inLanguage(`Không có gì để điền vào ${$shown(values.value)}`, `Nothing can be put in for ${$shown(values.value)}`);
/** Khung giờ gửi ngược */
export const faultWindow = (): string => $inLanguage("Khung giờ gửi ngược", "The hours run backwards");
/** Nội dung, mục đích */
export const goalLabel = (): string => $inLanguage("Nội dung, mục đích", "What it is for");
/** Nhóm */
export const group = (): string => $inLanguage("Nhóm", "Group");
/** Đã giao */
export const handed = (): string => $inLanguage("Đã giao", "Handed over");
/** {count, plural, other {# xã có ít người nhận nên không hiện.}} */
export const hiddenCommunes = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.count)} xã có ít người nhận nên không hiện.` })}`, `${$counted(values.count, { one: `${$shown(values.count)} commune has too few recipients to be shown.`, other: `${$shown(values.count)} communes have too few recipients to be shown.` })}`);
/** Quá trình */
export const historyTitle = (): string => $inLanguage("Quá trình", "History");
/** Giờ gửi */
export const hours = (): string => $inLanguage("Giờ gửi", "Hours of sending");
/** {from} đến {until} */
export const hoursBetween = (values: { from: string | number; until: string | number }): string => $inLanguage(`${$shown(values.from)} đến ${$shown(values.until)}`, `${$shown(values.from)} to ${$shown(values.until)}`);
/** Xã */
export const insertCommune = (): string => $inLanguage("Xã", "Commune");
/** Liên kết cài đặt */
export const insertLink = (): string => $inLanguage("Liên kết cài đặt", "Install link");
/** Tên */
export const insertName = (): string => $inLanguage("Tên", "Name");
/** Liên kết từ chối */
export const insertOptOut = (): string => $inLanguage("Liên kết từ chối", "Opt-out link");
/** Còn lại */
export const left = (): string => $inLanguage("Còn lại", "Left");
/** {count, plural, other {# số}} */
export const listPeople = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.count)} số` })}`, `${$counted(values.count, { one: `${$shown(values.count)} number`, other: `${$shown(values.count)} numbers` })}`);
/** Cơ quan chưa có danh sách sẵn sàng. Hãy tải danh sách lên ở mục Danh sách. */
export const listsEmpty = (): string => $inLanguage("Cơ quan chưa có danh sách sẵn sàng. Hãy tải danh sách lên ở mục Danh sách.", "Your agency has no list that is ready. Upload one under Lists.");
/** Chọn một hoặc nhiều danh sách. Một số nằm trong hai danh sách chỉ nhận một tin. */
export const listsLead = (): string => $inLanguage("Chọn một hoặc nhiều danh sách. Một số nằm trong hai danh sách chỉ nhận một tin.", "Choose one or more lists. A number on two lists gets one message.");
/** Danh sách người nhận */
export const listsTitle = (): string => $inLanguage("Danh sách người nhận", "Lists of recipients");
/** Tra cứu */
export const lookUp = (): string => $inLanguage("Tra cứu", "Look up");
/** Cần sửa trước khi trình */
export const mendFirst = (): string => $inLanguage("Cần sửa trước khi trình", "To be mended first");
/** Nội dung tin nhắn */
export const messageLabel = (): string => $inLanguage("Nội dung tin nhắn", "Text of the message");
/** Nội dung tin */
export const messageTitle = (): string => $inLanguage("Nội dung tin", "Message");
/** Thời gian gửi */
export const minutes = (): string => $inLanguage("Thời gian gửi", "Time to send");
/** {count, plural, other {khoảng # phút}} */
export const minutesAbout = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `khoảng ${$shown(values.count)} phút` })}`, `${$counted(values.count, { one: `about ${$shown(values.count)} minute`, other: `about ${$shown(values.count)} minutes` })}`);
/** Số điện thoại của bạn */
export const myPhone = (): string => $inLanguage("Số điện thoại của bạn", "Your phone number");
/** Tên chiến dịch */
export const nameLabel = (): string => $inLanguage("Tên chiến dịch", "Name of the campaign");
/** Soạn chiến dịch */
export const newCampaign = (): string => $inLanguage("Soạn chiến dịch", "New campaign");
/** Chiến dịch mới */
export const newTitle = (): string => $inLanguage("Chiến dịch mới", "New campaign");
/** Tiếp tục */
export const next = (): string => $inLanguage("Tiếp tục", "Next");
/** Chưa rõ địa bàn */
export const noCommune = (): string => $inLanguage("Chưa rõ địa bàn", "Commune not known");
/** chưa có đường gửi */
export const noPrice = (): string => $inLanguage("chưa có đường gửi", "no line set up");
/** không nhắc lại */
export const noRepeat = (): string => $inLanguage("không nhắc lại", "none");
/** không đặt chỉ tiêu */
export const noTarget = (): string => $inLanguage("không đặt chỉ tiêu", "no target");
/** Số điện thoại */
export const numberLabel = (): string => $inLanguage("Số điện thoại", "Phone number");
/** Chưa gửi gì tới số này. */
export const numberNothing = (): string => $inLanguage("Chưa gửi gì tới số này.", "Nothing was sent to this number.");
/** Không từ chối nhận tin */
export const numberOptedIn = (): string => $inLanguage("Không từ chối nhận tin", "Has not opted out");
/** Đã từ chối nhận tin từ {at} */
export const numberOptedOut = (values: { at: string | number }): string => $inLanguage(`Đã từ chối nhận tin từ ${$shown(values.at)}`, `Opted out on ${$shown(values.at)}`);
/** Một số đã được gửi gì, khi nào, có từ chối nhận không. Việc tra cứu được ghi lại. */
export const numbersLead = (): string => $inLanguage("Một số đã được gửi gì, khi nào, có từ chối nhận không. Việc tra cứu được ghi lại.", "What a number was sent, when, and whether it opted out. Looking up is recorded.");
/** Tra cứu số */
export const numbersTitle = (): string => $inLanguage("Tra cứu số", "Look up a number");
/** Đã từ chối, không gửi */
export const optedOut = (): string => $inLanguage("Đã từ chối, không gửi", "Opted out, left out");
/** Mạng khác */
export const otherNetwork = (): string => $inLanguage("Mạng khác", "Other network");
/** Bản không dấu: {segments} tin */
export const otherWay = (values: { segments: string | number }): string => $inLanguage(`Bản không dấu: ${$shown(values.segments)} tin`, `Without marks: ${$shown(values.segments)} segments`);
/** Bản có dấu: {segments} tin */
export const otherWayAccented = (values: { segments: string | number }): string => $inLanguage(`Bản có dấu: ${$shown(values.segments)} tin`, `With marks: ${$shown(values.segments)} segments`);
/** Chiến dịch */
export const outreach = (): string => $inLanguage("Chiến dịch", "Campaigns");
/** Tin nhắn SMS và Zalo tới người dân: soạn, duyệt, gửi, dừng. */
export const outreachLead = (): string => $inLanguage("Tin nhắn SMS và Zalo tới người dân: soạn, duyệt, gửi, dừng.", "Messages to residents by SMS and Zalo: write, approve, send, stop.");
/** Tốc độ */
export const pace = (): string => $inLanguage("Tốc độ", "Pace");
/** nhanh nhất đường gửi cho phép */
export const paceFastest = (): string => $inLanguage("nhanh nhất đường gửi cho phép", "as fast as the lines allow");
/** {count} tin mỗi phút */
export const pacePerMinute = (values: { count: string | number }): string => $inLanguage(`${$shown(values.count)} tin mỗi phút`, `${$shown(values.count)} messages a minute`);
/** Rải đều: tin mỗi phút (để trống: nhanh nhất) */
export const perMinute = (): string => $inLanguage("Rải đều: tin mỗi phút (để trống: nhanh nhất)", "Spread: messages a minute (empty: as fast as it goes)");
/** {from} đến {until} */
export const period = (values: { from: string | number; until: string | number }): string => $inLanguage(`${$shown(values.from)} đến ${$shown(values.until)}`, `${$shown(values.from)} to ${$shown(values.until)}`);
/** Chèn được: {ten} tên người nhận, {xa} xã, {lien_ket} liên kết cài đặt của xã, {tu_choi} liên kết từ chối nhận tin của riêng người đó. */
export const placesHint = (values: { ten: string | number; xa: string | number; lien_ket: string | number; tu_choi: string | number }): string => $inLanguage(`Chèn được: ${$shown(values.ten)} tên người nhận, ${$shown(values.xa)} xã, ${$shown(values.lien_ket)} liên kết cài đặt của xã, ${$shown(values.tu_choi)} liên kết từ chối nhận tin của riêng người đó.`, `You may use: ${$shown(values.ten)} for the name, ${$shown(values.xa)} for the commune, ${$shown(values.lien_ket)} for the install link, ${$shown(values.tu_choi)} for the reader’s own link to refuse further messages.`);
/** Nội dung chiến dịch */
export const planTitle = (): string => $inLanguage("Nội dung chiến dịch", "What it says");
/** Chọn danh sách để thấy tin thật. */
export const previewEmpty = (): string => $inLanguage("Chọn danh sách để thấy tin thật.", "Choose a list to see real messages.");
/** Viết cho ba người có thật trong danh sách, số đã che bớt. */
export const previewLead = (): string => $inLanguage("Viết cho ba người có thật trong danh sách, số đã che bớt.", "Written to three real people of the lists, numbers half hidden.");
/** Ba tin thật */
export const previewTitle = (): string => $inLanguage("Ba tin thật", "Three real messages");
/** Quay lại */
export const previous = (): string => $inLanguage("Quay lại", "Back");
/** Số tin đã giao nhà mạng và đã tới máy theo thời gian */
export const progressCaption = (): string => $inLanguage("Số tin đã giao nhà mạng và đã tới máy theo thời gian", "Messages handed over and delivered over time");
/** Tiến độ */
export const progressTitle = (): string => $inLanguage("Tiến độ", "Progress");
/** Theo mạng và theo xã */
export const reachDetails = (): string => $inLanguage("Theo mạng và theo xã", "By network and commune");
/** Tới bao nhiêu người, hết bao nhiêu */
export const reachTitle = (): string => $inLanguage("Tới bao nhiêu người, hết bao nhiêu", "How many people, at what cost");
/** Đã đủ để trình. */
export const readyToSubmit = (): string => $inLanguage("Đã đủ để trình.", "Ready to submit.");
/** Số không đúng */
export const reasonBadNumber = (): string => $inLanguage("Số không đúng", "Wrong number");
/** Nhà mạng chặn */
export const reasonBlocked = (): string => $inLanguage("Nhà mạng chặn", "Blocked by the carrier");
/** Quá hạn chờ máy mở */
export const reasonExpired = (): string => $inLanguage("Quá hạn chờ máy mở", "The phone stayed off too long");
/** Hết tiền tài khoản gửi */
export const reasonMoney = (): string => $inLanguage("Hết tiền tài khoản gửi", "The account has no money left");
/** Ngoài giờ cho phép */
export const reasonNight = (): string => $inLanguage("Ngoài giờ cho phép", "Outside the hours allowed");
/** Không có Zalo */
export const reasonNoAccount = (): string => $inLanguage("Không có Zalo", "No Zalo account");
/** Người nhận từ chối */
export const reasonOptedOut = (): string => $inLanguage("Người nhận từ chối", "Refused by the recipient");
/** Lý do khác */
export const reasonOther = (): string => $inLanguage("Lý do khác", "Another reason");
/** Hết hạn mức */
export const reasonQuota = (): string => $inLanguage("Hết hạn mức", "Quota used up");
/** Mẫu tin bị từ chối */
export const reasonTemplate = (): string => $inLanguage("Mẫu tin bị từ chối", "Template refused");
/** Chưa rõ kết quả */
export const reasonUnknown = (): string => $inLanguage("Chưa rõ kết quả", "Outcome unknown");
/** Không liên lạc được */
export const reasonUnreachable = (): string => $inLanguage("Không liên lạc được", "Could not be reached");
/** Chưa có tin nào hỏng. */
export const reasonsNone = (): string => $inLanguage("Chưa có tin nào hỏng.", "No message has failed.");
/** Vì sao không tới */
export const reasonsTitle = (): string => $inLanguage("Vì sao không tới", "Why messages failed");
/** Người nhận */
export const recipients = (): string => $inLanguage("Người nhận", "Recipients");
/** Bỏ bản này */
export const removeVariant = (): string => $inLanguage("Bỏ bản này", "Remove");
/** Cách nhau (ngày) */
export const repeatEvery = (): string => $inLanguage("Cách nhau (ngày)", "Days between them");
/** Tất cả */
export const repeatEveryone = (): string => $inLanguage("Tất cả", "Everybody");
/** Người chưa nhận được */
export const repeatFailed = (): string => $inLanguage("Người chưa nhận được", "Those not reached");
/** Nhắc ai */
export const repeatTo = (): string => $inLanguage("Nhắc ai", "To whom");
/** {count, plural, other {# đợt}}, cách nhau {days} ngày: {to} */
export const repeatWords = (values: { count: number; days: string | number; to: string | number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.count)} đợt` })}, cách nhau ${$shown(values.days)} ngày: ${$shown(values.to)}`, `${$counted(values.count, { one: `${$shown(values.count)} round`, other: `${$shown(values.count)} rounds` })}, ${$shown(values.days)} days apart: ${$shown(values.to)}`);
/** Số đợt nhắc lại */
export const repeats = (): string => $inLanguage("Số đợt nhắc lại", "Further rounds");
/** Gửi tiếp */
export const resume = (): string => $inLanguage("Gửi tiếp", "Go on");
/** Đang gửi tiếp */
export const resumed = (): string => $inLanguage("Đang gửi tiếp", "Going on");
/** Trả lại */
export const returnBack = (): string => $inLanguage("Trả lại", "Return");
/** Đã trả lại */
export const returned = (): string => $inLanguage("Đã trả lại", "Returned");
/** Đợt {number} */
export const round = (values: { number: string | number }): string => $inLanguage(`Đợt ${$shown(values.number)}`, `Round ${$shown(values.number)}`);
/** chờ tới {at} */
export const roundWaiting = (values: { at: string | number }): string => $inLanguage(`chờ tới ${$shown(values.at)}`, `waits until ${$shown(values.at)}`);
/** Đã lưu */
export const saved = (): string => $inLanguage("Đã lưu", "Saved");
/** Đang lưu… */
export const saving = (): string => $inLanguage("Đang lưu…", "Saving…");
/** Lịch gửi (giờ Việt Nam) */
export const scheduleTitle = (): string => $inLanguage("Lịch gửi (giờ Việt Nam)", "Schedule (time in Vietnam)");
/** {count, plural, other {# tin}} */
export const segments = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.count)} tin` })}`, `${$counted(values.count, { one: `${$shown(values.count)} segment`, other: `${$shown(values.count)} segments` })}`);
/** Số tin SMS một đợt */
export const segmentsAll = (): string => $inLanguage("Số tin SMS một đợt", "SMS segments a round");
/** {segments} tin · {units} ký tự, còn {left} */
export const segmentsNow = (values: { segments: string | number; units: string | number; left: string | number }): string => $inLanguage(`${$shown(values.segments)} tin · ${$shown(values.units)} ký tự, còn ${$shown(values.left)}`, `${$shown(values.segments)} segments · ${$shown(values.units)} characters, ${$shown(values.left)} left`);
/** Gửi thử */
export const send = (): string => $inLanguage("Gửi thử", "Send");
/** Gửi lại */
export const sendAgain = (): string => $inLanguage("Gửi lại", "Send again");
/** Một số người có thể nhận hai lần. */
export const sendAgainText = (): string => $inLanguage("Một số người có thể nhận hai lần.", "Some people may get it twice.");
/** Gửi thử cho tôi */
export const sendToMe = (): string => $inLanguage("Gửi thử cho tôi", "Send it to me");
/** Gửi đúng tin này tới máy của bạn qua đường gửi thật. */
export const sendToMeLead = (): string => $inLanguage("Gửi đúng tin này tới máy của bạn qua đường gửi thật.", "Sends this very message to your phone over the real line.");
/** Đã gửi */
export const sent = (): string => $inLanguage("Đã gửi", "Sent");
/** {sent}/{total} tin */
export const sentOf = (values: { sent: string | number; total: string | number }): string => $inLanguage(`${$shown(values.sent)}/${$shown(values.total)} tin`, `${$shown(values.sent)} of ${$shown(values.total)}`);
/** Xem danh sách */
export const showUnknown = (): string => $inLanguage("Xem danh sách", "Show the list");
/** Bắt đầu lúc */
export const startAt = (): string => $inLanguage("Bắt đầu lúc", "Begin at");
/** Gửi ngay khi được duyệt */
export const startNow = (): string => $inLanguage("Gửi ngay khi được duyệt", "As soon as it is approved");
/** Từ ngày */
export const startsOn = (): string => $inLanguage("Từ ngày", "From");
/** Nhà mạng đã nhận */
export const stateAccepted = (): string => $inLanguage("Nhà mạng đã nhận", "Taken by the carrier");
/** Đã hủy */
export const stateCancelled = (): string => $inLanguage("Đã hủy", "Cancelled");
/** Đã tới máy */
export const stateDelivered = (): string => $inLanguage("Đã tới máy", "Delivered");
/** Không tới */
export const stateFailed = (): string => $inLanguage("Không tới", "Failed");
/** Trạng thái */
export const stateFilter = (): string => $inLanguage("Trạng thái", "State");
/** Đã từ chối nhận */
export const stateOptedOut = (): string => $inLanguage("Đã từ chối nhận", "Opted out");
/** Chờ gửi */
export const statePlanned = (): string => $inLanguage("Chờ gửi", "Waiting");
/** Đã gửi xong */
export const stateSentOut = (): string => $inLanguage("Đã gửi xong", "All sent");
/** Chưa rõ */
export const stateUnknown = (): string => $inLanguage("Chưa rõ", "Unknown");
/** Người nhận */
export const stepAudience = (): string => $inLanguage("Người nhận", "Recipients");
/** Mục tiêu */
export const stepGoal = (): string => $inLanguage("Mục tiêu", "Goal");
/** Tin nhắn */
export const stepMessage = (): string => $inLanguage("Tin nhắn", "Message");
/** Xem trước */
export const stepPreview = (): string => $inLanguage("Xem trước", "Preview");
/** Lịch gửi và trình */
export const stepSchedule = (): string => $inLanguage("Lịch gửi và trình", "Schedule and submit");
/** Dừng gửi ngay */
export const stop = (): string => $inLanguage("Dừng gửi ngay", "Stop sending now");
/** Dừng */
export const stopShort = (): string => $inLanguage("Dừng", "Stop");
/** Không tin nào được giao thêm cho nhà mạng, trong vòng một giây. Tin nhà mạng đã nhận thì không lấy lại được. Gửi tiếp được sau đó. */
export const stopText = (): string => $inLanguage("Không tin nào được giao thêm cho nhà mạng, trong vòng một giây. Tin nhà mạng đã nhận thì không lấy lại được. Gửi tiếp được sau đó.", "Nothing more is handed to a carrier, within a second. What a carrier has taken cannot be taken back. You can go on later.");
/** Đã dừng. Đã gửi {sent}, chưa rõ {unknown}, còn lại {left}. */
export const stoppedCounts = (values: { sent: string | number; unknown: string | number; left: string | number }): string => $inLanguage(`Đã dừng. Đã gửi ${$shown(values.sent)}, chưa rõ ${$shown(values.unknown)}, còn lại ${$shown(values.left)}.`, `Stopped. Sent ${$shown(values.sent)}, unknown ${$shown(values.unknown)}, left ${$shown(values.left)}.`);
/** Đang dừng: còn {count} tin chờ nhà mạng trả lời. */
export const stopping = (values: { count: string | number }): string => $inLanguage(`Đang dừng: còn ${$shown(values.count)} tin chờ nhà mạng trả lời.`, `Stopping: ${$shown(values.count)} messages wait for the carrier's answer.`);
/** Trình duyệt */
export const submit = (): string => $inLanguage("Trình duyệt", "Submit");
/** Đã trình. Một lãnh đạo khác sẽ duyệt. */
export const submitted = (): string => $inLanguage("Đã trình. Một lãnh đạo khác sẽ duyệt.", "Submitted. Another leader approves it.");
/** Coi như không tới */
export const takeAsFailed = (): string => $inLanguage("Coi như không tới", "Take as failed");
/** Coi như đã gửi */
export const takeAsSent = (): string => $inLanguage("Coi như đã gửi", "Take as sent");
/** Để trống nếu chiến dịch không đặt chỉ tiêu. */
export const targetHint = (): string => $inLanguage("Để trống nếu chiến dịch không đặt chỉ tiêu.", "Leave empty when there is no target.");
/** Chỉ tiêu cài đặt (% dân số) */
export const targetLabel = (): string => $inLanguage("Chỉ tiêu cài đặt (% dân số)", "Target (percent of residents)");
/** Chọn tệp khác */
export const targetsAnotherFile = (): string => $inLanguage("Chọn tệp khác", "Choose another file");
/** cao hơn số điện thoại */
export const targetsBeyond = (): string => $inLanguage("cao hơn số điện thoại", "more than have a phone");
/** Ô */
export const targetsCell = (): string => $inLanguage("Ô", "Cell");
/** Theo chỉ tiêu chung */
export const targetsClear = (): string => $inLanguage("Theo chỉ tiêu chung", "Follow the general target");
/** Xã, phường, thị trấn */
export const targetsCommune = (): string => $inLanguage("Xã, phường, thị trấn", "Commune");
/** {count, plural, other {# xã}} */
export const targetsCommunes = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.count)} xã` })}`, `${$counted(values.count, { one: `${$shown(values.count)} commune`, other: `${$shown(values.count)} communes` })}`);
/** Địa bàn của cơ quan chưa có xã, phường, thị trấn nào trong danh mục. */
export const targetsEmpty = (): string => $inLanguage("Địa bàn của cơ quan chưa có xã, phường, thị trấn nào trong danh mục.", "There is no commune in your agency’s area yet.");
/** Cần sửa */
export const targetsFault = (): string => $inLanguage("Cần sửa", "To mend");
/** {count, plural, other {# ô phải sửa trong tệp. Chưa có gì thay đổi.}} */
export const targetsFaults = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.count)} ô phải sửa trong tệp. Chưa có gì thay đổi.` })}`, `${$counted(values.count, { one: `${$shown(values.count)} cell is to be mended in the file. Nothing has changed.`, other: `${$shown(values.count)} cells are to be mended in the file. Nothing has changed.` })}`);
/** Tệp chỉ tiêu theo xã */
export const targetsFile = (): string => $inLanguage("Tệp chỉ tiêu theo xã", "File of targets by commune");
/** {count, plural, other {Điền cho # xã}} */
export const targetsFill = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `Điền cho ${$shown(values.count)} xã` })}`, `${$counted(values.count, { one: `Fill in for ${$shown(values.count)} commune`, other: `Fill in for ${$shown(values.count)} communes` })}`);
/** Tải biểu Excel */
export const targetsForm = (): string => $inLanguage("Tải biểu Excel", "Download Excel form");
/** Nhập từ Excel */
export const targetsImport = (): string => $inLanguage("Nhập từ Excel", "Import from Excel");
/** Tải biểu về, điền cột Chỉ tiêu, rồi gửi lại ở đây. Xã để trống hoặc không có trong tệp theo chỉ tiêu chung. */
export const targetsImportLead = (): string => $inLanguage("Tải biểu về, điền cột Chỉ tiêu, rồi gửi lại ở đây. Xã để trống hoặc không có trong tệp theo chỉ tiêu chung.", "Download the form, fill in the column of targets and send it back here. Communes left empty or out of the file follow the general target.");
/** Mỗi xã theo chỉ tiêu chung {general} % dân số, trừ xã có chỉ tiêu riêng. */
export const targetsLead = (values: { general: string | number }): string => $inLanguage(`Mỗi xã theo chỉ tiêu chung ${$shown(values.general)} % dân số, trừ xã có chỉ tiêu riêng.`, `Each commune follows the general target of ${$shown(values.general)} % of residents, unless it has one of its own.`);
/** Chỉ tiêu của {place} */
export const targetsOf = (values: { place: string | number }): string => $inLanguage(`Chỉ tiêu của ${$shown(values.place)}`, `Target of ${$shown(values.place)}`);
/** Mọi xã {general} % */
export const targetsOneForAll = (values: { general: string | number }): string => $inLanguage(`Mọi xã ${$shown(values.general)} %`, `${$shown(values.general)} % for every commune`);
/** {count}/{all} xã có chỉ tiêu riêng */
export const targetsOwn = (values: { count: string | number; all: string | number }): string => $inLanguage(`${$shown(values.count)}/${$shown(values.all)} xã có chỉ tiêu riêng`, `${$shown(values.count)} of ${$shown(values.all)} communes have their own target`);
/** {count, plural, other {# chỉ tiêu riêng}} */
export const targetsOwnHere = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.count)} chỉ tiêu riêng` })}`, `${$counted(values.count, { one: `${$shown(values.count)} own target`, other: `${$shown(values.count)} own targets` })}`);
/** Số người */
export const targetsPeople = (): string => $inLanguage("Số người", "People");
/** Chỉ tiêu (%) */
export const targetsPercent = (): string => $inLanguage("Chỉ tiêu (%)", "Target (%)");
/** Có điện thoại thông minh */
export const targetsPhones = (): string => $inLanguage("Có điện thoại thông minh", "With a smartphone");
/** Dân số */
export const targetsPopulation = (): string => $inLanguage("Dân số", "Residents");
/** {count, plural, other {Tệp đặt chỉ tiêu riêng cho # xã. Các xã khác theo chỉ tiêu chung.}} */
export const targetsRead = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `Tệp đặt chỉ tiêu riêng cho ${$shown(values.count)} xã. Các xã khác theo chỉ tiêu chung.` })}`, `${$counted(values.count, { one: `The file sets a target of its own for ${$shown(values.count)} commune. The others follow the general one.`, other: `The file sets targets of their own for ${$shown(values.count)} communes. The others follow the general one.` })}`);
/** {count} dân */
export const targetsResidents = (values: { count: string | number }): string => $inLanguage(`${$shown(values.count)} dân`, `${$shown(values.count)} residents`);
/** Xem từng huyện, từng xã */
export const targetsShow = (): string => $inLanguage("Xem từng huyện, từng xã", "By district and commune");
/** cả địa bàn {percent} % dân số, {wanted} người */
export const targetsSum = (values: { percent: string | number; wanted: string | number }): string => $inLanguage(`cả địa bàn ${$shown(values.percent)} % dân số, ${$shown(values.wanted)} người`, `${$shown(values.percent)} % of all residents, ${$shown(values.wanted)} people`);
/** Đưa vào chiến dịch */
export const targetsTake = (): string => $inLanguage("Đưa vào chiến dịch", "Take into the campaign");
/** Chỉ tiêu theo xã, phường, thị trấn */
export const targetsTitle = (): string => $inLanguage("Chỉ tiêu theo xã, phường, thị trấn", "Targets by commune");
/** Cả huyện (%) */
export const targetsWhole = (): string => $inLanguage("Cả huyện (%)", "Whole district (%)");
/** Lúc */
export const timeLabel = (): string => $inLanguage("Lúc", "At");
/** Đang gửi tin thử */
export const trySent = (): string => $inLanguage("Đang gửi tin thử", "The message is on its way");
/** Gửi không dấu (160 ký tự một tin thay vì 70) */
export const unaccentedLabel = (): string => $inLanguage("Gửi không dấu (160 ký tự một tin thay vì 70)", "Send without marks (160 characters instead of 70)");
/** Chưa rõ */
export const unknown = (): string => $inLanguage("Chưa rõ", "Unknown");
/** Tin đã có thể tới nhà mạng nhưng không có trả lời (mất điện, đứt đường truyền). Hệ thống không tự gửi lại. Biên nhận về muộn sẽ tự sửa; hoặc bạn quyết định. */
export const unknownText = (): string => $inLanguage("Tin đã có thể tới nhà mạng nhưng không có trả lời (mất điện, đứt đường truyền). Hệ thống không tự gửi lại. Biên nhận về muộn sẽ tự sửa; hoặc bạn quyết định.", "They may have reached the carrier, and no answer came (power cut, broken line). They are never sent again by themselves. Late receipts mend this; or you decide.");
/** {count, plural, other {# tin chưa rõ kết quả}} */
export const unknownTitle = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.count)} tin chưa rõ kết quả` })}`, `${$counted(values.count, { one: `${$shown(values.count)} message whose outcome is unknown`, other: `${$shown(values.count)} messages whose outcome is unknown` })}`);
/** Ngôn ngữ */
export const variantFor = (): string => $inLanguage("Ngôn ngữ", "Language");
/** Riêng nhóm (để trống: mọi người) */
export const variantGroup = (): string => $inLanguage("Riêng nhóm (để trống: mọi người)", "Only for the group (empty: everybody)");
/** Bản {number} */
export const variantTitle = (values: { number: string | number }): string => $inLanguage(`Bản ${$shown(values.number)}`, `Version ${$shown(values.number)}`);
/** Tiếng Việt */
export const vietnamese = (): string => $inLanguage("Tiếng Việt", "Vietnamese");
/** Bắt đầu lúc {at} */
export const waitingStart = (values: { at: string | number }): string => $inLanguage(`Bắt đầu lúc ${$shown(values.at)}`, `Begins at ${$shown(values.at)}`);
/** Chỉ gửi từ */
export const windowFrom = (): string => $inLanguage("Chỉ gửi từ", "Send only from");
/** đến */
export const windowUntil = (): string => $inLanguage("đến", "until");
/** Tham số, mỗi dòng tên=giá trị */
export const zaloParameters = (): string => $inLanguage("Tham số, mỗi dòng tên=giá trị", "Parameters, one name=value a line");
/** Chèn được như trong tin, ví dụ {example}. */
export const zaloParametersHint = (values: { example: string | number }): string => $inLanguage(`Chèn được như trong tin, ví dụ ${$shown(values.example)}.`, `The same places as in the message may be used, for instance ${$shown(values.example)}.`);
/** Mã mẫu tin Zalo */
export const zaloTemplate = (): string => $inLanguage("Mã mẫu tin Zalo", "Zalo template");
