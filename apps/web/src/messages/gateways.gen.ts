// Made from messages/gateways/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage, shown as $shown } from '../language/message.ts';

/** Thêm đường gửi */
export const addGateway = (): string => $inLanguage("Thêm đường gửi", "Add a line");
/** Điền theo giấy tờ nhà cung cấp đã gửi. Mật khẩu và khóa được khóa lại trong cơ sở dữ liệu và không bao giờ hiện lại. */
export const addLead = (): string => $inLanguage("Điền theo giấy tờ nhà cung cấp đã gửi. Mật khẩu và khóa được khóa lại trong cơ sở dữ liệu và không bao giờ hiện lại.", "Fill in what the provider gave you. Passwords and keys are closed in the database and never shown again.");
/** Mọi mạng */
export const allNetworks = (): string => $inLanguage("Mọi mạng", "All networks");
/** Bảng chữ của tin không dấu */
export const alphabet = (): string => $inLanguage("Bảng chữ của tin không dấu", "Alphabet of plain texts");
/** Đã nhận. */
export const answerAccepted = (): string => $inLanguage("Đã nhận.", "Taken.");
/** Chưa gửi được. */
export const answerLater = (): string => $inLanguage("Chưa gửi được.", "Not now.");
/** Từ chối. */
export const answerRefused = (): string => $inLanguage("Từ chối.", "Refused.");
/** Chưa rõ. */
export const answerUnknown = (): string => $inLanguage("Chưa rõ.", "Unknown.");
/** ApiKey */
export const apiKey = (): string => $inLanguage("ApiKey", "ApiKey");
/** Mã ứng dụng (app id) */
export const appId = (): string => $inLanguage("Mã ứng dụng (app id)", "App id");
/** Khóa bí mật của ứng dụng */
export const appSecret = (): string => $inLanguage("Khóa bí mật của ứng dụng", "App secret");
/** Chứng thư gốc của nhà mạng (PEM) */
export const authority = (): string => $inLanguage("Chứng thư gốc của nhà mạng (PEM)", "The carrier’s own authority (PEM)");
/** Để trống nếu nhà mạng dùng chứng thư công cộng. */
export const authorityHint = (): string => $inLanguage("Để trống nếu nhà mạng dùng chứng thư công cộng.", "Leave empty for public authorities.");
/** Về danh sách đường gửi */
export const backToGateways = (): string => $inLanguage("Về danh sách đường gửi", "Back to the lines");
/** Brandname */
export const brandname = (): string => $inLanguage("Brandname", "Brandname");
/** Tối đa 11 ký tự: chữ không dấu, số, dấu . _ - và cách; không toàn số (NĐ 91/2020). */
export const brandnameHint = (): string => $inLanguage("Tối đa 11 ký tự: chữ không dấu, số, dấu . _ - và cách; không toàn số (NĐ 91/2020).", "Up to 11: Latin letters, digits, . _ - and space; not digits alone (Decree 91/2020).");
/** Địa chỉ nhận báo */
export const callback = (): string => $inLanguage("Địa chỉ nhận báo", "Where receipts come");
/** Hệ thống gửi kèm địa chỉ này với mỗi tin. Ai có địa chỉ này đều báo nhận được: giữ kín. */
export const callbackHttp = (): string => $inLanguage("Hệ thống gửi kèm địa chỉ này với mỗi tin. Ai có địa chỉ này đều báo nhận được: giữ kín.", "Sent with each message. Whoever has it can report receipts: keep it to yourselves.");
/** Đặt địa chỉ này làm webhook của ứng dụng Zalo. Zalo cần gọi được từ Internet qua HTTPS. */
export const callbackZalo = (): string => $inLanguage("Đặt địa chỉ này làm webhook của ứng dụng Zalo. Zalo cần gọi được từ Internet qua HTTPS.", "Set this as the webhook of the Zalo app. Zalo must reach it from the Internet by HTTPS.");
/** Chọn mẫu tin */
export const chooseTemplate = (): string => $inLanguage("Chọn mẫu tin", "Choose a template");
/** Mã */
export const code = (): string => $inLanguage("Mã", "Code");
/** Mã của nhà mạng, 7 ngày */
export const codes = (): string => $inLanguage("Mã của nhà mạng, 7 ngày", "The carrier’s codes, 7 days");
/** Kết nối Zalo */
export const connect = (): string => $inLanguage("Kết nối Zalo", "Connect Zalo");
/** Kết nối lại */
export const connectAgain = (): string => $inLanguage("Kết nối lại", "Connect again");
/** Kết nối Zalo */
export const consent = (): string => $inLanguage("Kết nối Zalo", "Zalo");
/** Sắp hết hạn: hãy kết nối lại. */
export const consentDue = (): string => $inLanguage("Sắp hết hạn: hãy kết nối lại.", "Ends soon: connect again.");
/** Đã hết quyền: không tin nào đi được. */
export const consentExpired = (): string => $inLanguage("Đã hết quyền: không tin nào đi được.", "The consent has ended: nothing leaves.");
/** Đang kết nối. */
export const consentGood = (): string => $inLanguage("Đang kết nối.", "Connected.");
/** Chưa kết nối. */
export const consentNone = (): string => $inLanguage("Chưa kết nối.", "Not connected.");
/** Một máy chủ dừng giữa lúc đổi khóa; khóa cũ không dùng được nữa. Hãy kết nối lại. */
export const consentUncertain = (): string => $inLanguage("Một máy chủ dừng giữa lúc đổi khóa; khóa cũ không dùng được nữa. Hãy kết nối lại.", "A server stopped while changing tokens, and the old one is used up. Connect again.");
/** Hạn: {time}. */
export const consentUntil = (values: { time: string | number }): string => $inLanguage(`Hạn: ${$shown(values.time)}.`, `Until ${$shown(values.time)}.`);
/** Số lần */
export const count = (): string => $inLanguage("Số lần", "Times");
/** Ngày */
export const day = (): string => $inLanguage("Ngày", "Day");
/** {amount} đ */
export const dong = (values: { amount: string | number }): string => $inLanguage(`${$shown(values.amount)} đ`, `${$shown(values.amount)} đ`);
/** Đang dùng */
export const enabled = (): string => $inLanguage("Đang dùng", "In use");
/** Đã nhận hôm nay */
export const figureAccepted = (): string => $inLanguage("Đã nhận hôm nay", "Taken today");
/** Tới máy */
export const figureDelivered = (): string => $inLanguage("Tới máy", "Delivered");
/** Không tới */
export const figureFailed = (): string => $inLanguage("Không tới", "Failed");
/** Đang chờ trả lời */
export const figureOpen = (): string => $inLanguage("Đang chờ trả lời", "Waiting for answers");
/** Tiền hôm nay */
export const figureSpent = (): string => $inLanguage("Tiền hôm nay", "Money today");
/** Chưa rõ */
export const figureUnknown = (): string => $inLanguage("Chưa rõ", "Unknown");
/** Đường gửi tin */
export const gateways = (): string => $inLanguage("Đường gửi tin", "Message lines");
/** Nhà mạng, đại lý và Zalo mà tin nhắn đi qua. Mỗi đường nói rõ đang thông hay không, và vì sao. */
export const gatewaysLead = (): string => $inLanguage("Nhà mạng, đại lý và Zalo mà tin nhắn đi qua. Mỗi đường nói rõ đang thông hay không, và vì sao.", "Carriers, agents and Zalo by which messages leave. Each says whether it works, and if not, why.");
/** Máy của nhà mạng */
export const host = (): string => $inLanguage("Máy của nhà mạng", "Carrier’s host");
/** HTTP */
export const kindHttp = (): string => $inLanguage("HTTP", "HTTP");
/** Đại lý tin nhắn, qua HTTP */
export const kindHttpLong = (): string => $inLanguage("Đại lý tin nhắn, qua HTTP", "An agent, over HTTP");
/** SMPP */
export const kindSmpp = (): string => $inLanguage("SMPP", "SMPP");
/** Nhà mạng, qua SMPP */
export const kindSmppLong = (): string => $inLanguage("Nhà mạng, qua SMPP", "A carrier, over SMPP");
/** Zalo */
export const kindZalo = (): string => $inLanguage("Zalo", "Zalo");
/** Zalo OA, tin theo mẫu */
export const kindZaloLong = (): string => $inLanguage("Zalo OA, tin theo mẫu", "Zalo OA, template messages");
/** Tin dài */
export const longText = (): string => $inLanguage("Tin dài", "Long texts");
/** Chia phần có đầu nối (UDH) */
export const longTextParts = (): string => $inLanguage("Chia phần có đầu nối (UDH)", "Parts joined by a header (UDH)");
/** Chế độ */
export const mode = (): string => $inLanguage("Chế độ", "Mode");
/** Thử: chỉ tới quản trị viên của OA */
export const modeDevelopment = (): string => $inLanguage("Thử: chỉ tới quản trị viên của OA", "Development: only the OA’s administrators");
/** Gửi thật */
export const modeLive = (): string => $inLanguage("Gửi thật", "Live");
/** Tên gọi */
export const name = (): string => $inLanguage("Tên gọi", "Name");
/** Mạng khác */
export const networkUnknown = (): string => $inLanguage("Mạng khác", "Other networks");
/** Mạng phục vụ */
export const networks = (): string => $inLanguage("Mạng phục vụ", "Networks");
/** Không chọn mạng nào: mọi mạng. */
export const networksHint = (): string => $inLanguage("Không chọn mạng nào: mọi mạng.", "None chosen: all.");
/** Không có mã lỗi nào. */
export const noCodes = (): string => $inLanguage("Không có mã lỗi nào.", "No codes of faults.");
/** Chưa có đường gửi nào */
export const noGateways = (): string => $inLanguage("Chưa có đường gửi nào", "No line yet");
/** Chiến dịch soạn và duyệt được, nhưng chưa tin nào đi. Thêm đường tới nhà mạng, đại lý hoặc Zalo theo hợp đồng đã ký. */
export const noGatewaysText = (): string => $inLanguage("Chiến dịch soạn và duyệt được, nhưng chưa tin nào đi. Thêm đường tới nhà mạng, đại lý hoặc Zalo theo hợp đồng đã ký.", "Campaigns can be written and approved, but nothing leaves. Add a line to a carrier, an agent or Zalo as your contract says.");
/** Chưa đọc mẫu tin nào từ Zalo. */
export const noTemplates = (): string => $inLanguage("Chưa đọc mẫu tin nào từ Zalo.", "No template has been read from Zalo.");
/** Giao diện JSON kiểu eSMS. Nội dung phải theo mẫu đã đăng ký với từng nhà mạng. */
export const noteHttp = (): string => $inLanguage("Giao diện JSON kiểu eSMS. Nội dung phải theo mẫu đã đăng ký với từng nhà mạng.", "The JSON interface as eSMS has it. Texts must follow templates registered with each carrier.");
/** Cần hợp đồng với nhà mạng, brandname đã đăng ký, và địa chỉ IP của máy chủ được nhà mạng mở. */
export const noteSmpp = (): string => $inLanguage("Cần hợp đồng với nhà mạng, brandname đã đăng ký, và địa chỉ IP của máy chủ được nhà mạng mở.", "Needs a contract with the carrier, a registered brandname, and our server’s address let in by the carrier.");
/** Cần Zalo OA đã xác thực, ứng dụng trên developers.zalo.me và mẫu tin đã duyệt (1 đến 2 ngày). Lưu xong, bấm "Kết nối Zalo". */
export const noteZalo = (): string => $inLanguage("Cần Zalo OA đã xác thực, ứng dụng trên developers.zalo.me và mẫu tin đã duyệt (1 đến 2 ngày). Lưu xong, bấm \"Kết nối Zalo\".", "Needs a verified Zalo OA, an app at developers.zalo.me, and approved templates (one to two days). After saving, connect Zalo.");
/** Mã OA */
export const oaId = (): string => $inLanguage("Mã OA", "OA id");
/** Khóa bí mật của OA (webhook) */
export const oaSecret = (): string => $inLanguage("Khóa bí mật của OA (webhook)", "OA secret (webhook)");
/** phần {number}/{total} */
export const part = (values: { number: string | number; total: string | number }): string => $inLanguage(`phần ${$shown(values.number)}/${$shown(values.total)}`, `part ${$shown(values.number)}/${$shown(values.total)}`);
/** Mật khẩu SMPP */
export const password = (): string => $inLanguage("Mật khẩu SMPP", "SMPP password");
/** Tin mỗi giây */
export const perSecond = (): string => $inLanguage("Tin mỗi giây", "Messages a second");
/** Không vượt mức nhà mạng cho. */
export const perSecondHint = (): string => $inLanguage("Không vượt mức nhà mạng cho.", "No more than the carrier allows.");
/** Cổng */
export const port = (): string => $inLanguage("Cổng", "Port");
/** Để tính chi phí chiến dịch. */
export const priceHint = (): string => $inLanguage("Để tính chi phí chiến dịch.", "For the cost of campaigns.");
/** Giá một tin (đồng) */
export const priceMessage = (): string => $inLanguage("Giá một tin (đồng)", "Price of a message (đồng)");
/** Giá một đoạn (đồng) */
export const priceSegment = (): string => $inLanguage("Giá một đoạn (đồng)", "Price of a segment (đồng)");
/** Ưu tiên */
export const priority = (): string => $inLanguage("Ưu tiên", "Priority");
/** 1 được hỏi trước. */
export const priorityHint = (): string => $inLanguage("1 được hỏi trước.", "1 is asked first.");
/** Ưu tiên {priority} */
export const priorityIs = (values: { priority: string | number }): string => $inLanguage(`Ưu tiên ${$shown(values.priority)}`, `Priority ${$shown(values.priority)}`);
/** Hạn mức hôm nay còn {left} / {of}. */
export const quota = (values: { left: string | number; of: string | number }): string => $inLanguage(`Hạn mức hôm nay còn ${$shown(values.left)} / ${$shown(values.of)}.`, `Left of today’s quota: ${$shown(values.left)} of ${$shown(values.of)}.`);
/** Mã trong báo nhận */
export const receiptIds = (): string => $inLanguage("Mã trong báo nhận", "Ids in receipts");
/** Thập phân của mã lúc gửi */
export const receiptIdsDecimal = (): string => $inLanguage("Thập phân của mã lúc gửi", "Decimal of the answer’s");
/** Giống mã lúc gửi */
export const receiptIdsSame = (): string => $inLanguage("Giống mã lúc gửi", "As in the answer");
/** Bỏ đường gửi */
export const remove = (): string => $inLanguage("Bỏ đường gửi", "Remove");
/** Tin đang chờ trả lời được đợi cho xong; báo nhận về sau sẽ không còn ai nhận. Số liệu cũ vẫn giữ. Muốn tạm ngừng thì tắt "Đang dùng". */
export const removeText = (): string => $inLanguage("Tin đang chờ trả lời được đợi cho xong; báo nhận về sau sẽ không còn ai nhận. Số liệu cũ vẫn giữ. Muốn tạm ngừng thì tắt \"Đang dùng\".", "What is open ends first; receipts that come later find nobody. Old figures stay. To pause it, switch off “In use”.");
/** Bỏ {name}? */
export const removeTitle = (values: { name: string | number }): string => $inLanguage(`Bỏ ${$shown(values.name)}?`, `Remove ${$shown(values.name)}?`);
/** Đã nhận trả lời. */
export const replied = (): string => $inLanguage("Đã nhận trả lời.", "The reply was taken.");
/** Gửi trả lời */
export const replyAct = (): string => $inLanguage("Gửi trả lời", "Write back");
/** Từ số */
export const replyPhone = (): string => $inLanguage("Từ số", "From number");
/** Trả lời như điện thoại của người dân */
export const replyTitle = (): string => $inLanguage("Trả lời như điện thoại của người dân", "Write back as a resident’s phone");
/** Zalo không gửi kèm mã. Có thể bạn đã bấm từ chối. */
export const returnEmpty = (): string => $inLanguage("Zalo không gửi kèm mã. Có thể bạn đã bấm từ chối.", "Zalo sent no code. You may have refused.");
/** Chưa kết nối được Zalo */
export const returnFailed = (): string => $inLanguage("Chưa kết nối được Zalo", "Zalo could not be connected");
/** Đang kết nối Zalo */
export const returnTitle = (): string => $inLanguage("Đang kết nối Zalo", "Connecting Zalo");
/** Lưu */
export const save = (): string => $inLanguage("Lưu", "Save");
/** Đã lưu. Các máy chủ đang mở lại đường này. */
export const saved = (): string => $inLanguage("Đã lưu. Các máy chủ đang mở lại đường này.", "Saved. The servers open the line anew.");
/** Đã lưu; để trống nếu không đổi */
export const secretKept = (): string => $inLanguage("Đã lưu; để trống nếu không đổi", "Kept; leave empty to keep it");
/** SecretKey */
export const secretKey = (): string => $inLanguage("SecretKey", "SecretKey");
/** Chưa máy chủ nào mở được đường này. Kiểm tra phần cài đặt, hoặc chờ máy chủ khởi động xong. */
export const sentenceClosed = (): string => $inLanguage("Chưa máy chủ nào mở được đường này. Kiểm tra phần cài đặt, hoặc chờ máy chủ khởi động xong.", "No server could open it. Check its settings, or wait until a server has started.");
/** Đang nối lần đầu. Chờ vài giây. */
export const sentenceConnecting = (): string => $inLanguage("Đang nối lần đầu. Chờ vài giây.", "Connecting for the first time. Wait a few seconds.");
/** Đứt từ {since}: {fault} */
export const sentenceDown = (values: { since: string | number; fault: string | number }): string => $inLanguage(`Đứt từ ${$shown(values.since)}: ${$shown(values.fault)}`, `Down since ${$shown(values.since)}: ${$shown(values.fault)}`);
/** Nghỉ từ {since}: {fault} */
export const sentenceHeld = (values: { since: string | number; fault: string | number }): string => $inLanguage(`Nghỉ từ ${$shown(values.since)}: ${$shown(values.fault)}`, `Resting since ${$shown(values.since)}: ${$shown(values.fault)}`);
/** Không tin nào đi qua đường này cho tới khi bật lại. */
export const sentenceOff = (): string => $inLanguage("Không tin nào đi qua đường này cho tới khi bật lại.", "Nothing leaves by it until it is switched on.");
/** Nhà mạng xin gửi chậm lại; hệ thống tự chậm rồi tự nhanh trở lại. */
export const sentenceSlowed = (): string => $inLanguage("Nhà mạng xin gửi chậm lại; hệ thống tự chậm rồi tự nhanh trở lại.", "The carrier asked for less; we slow down and speed up again by ourselves.");
/** Thông từ {since}. */
export const sentenceUp = (values: { since: string | number }): string => $inLanguage(`Thông từ ${$shown(values.since)}.`, `Up since ${$shown(values.since)}.`);
/** Cài đặt */
export const settings = (): string => $inLanguage("Cài đặt", "Settings");
/** Chữ ký webhook bắt đầu bằng */
export const signedWith = (): string => $inLanguage("Chữ ký webhook bắt đầu bằng", "Webhook signature begins with");
/** Tài liệu của Zalo nói khác nhau; đổi nếu báo nhận không về. */
export const signedWithHint = (): string => $inLanguage("Tài liệu của Zalo nói khác nhau; đổi nếu báo nhận không về.", "Zalo’s pages differ; change it when receipts do not come.");
/** Loại tin */
export const smsType = (): string => $inLanguage("Loại tin", "Class of message");
/** 1: quảng cáo */
export const smsTypeAd = (): string => $inLanguage("1: quảng cáo", "1: advertising");
/** 2: chăm sóc khách hàng, thông báo */
export const smsTypeCare = (): string => $inLanguage("2: chăm sóc khách hàng, thông báo", "2: care and notices");
/** 8: đầu số cố định */
export const smsTypeNumber = (): string => $inLanguage("8: đầu số cố định", "8: from a number");
/** Trạm thử: không gửi tới ai */
export const standIn = (): string => $inLanguage("Trạm thử: không gửi tới ai", "Trial station: reaches nobody");
/** Chưa có tin nào. Gửi thử một tin, hoặc chạy một chiến dịch. */
export const standInEmpty = (): string => $inLanguage("Chưa có tin nào. Gửi thử một tin, hoặc chạy một chiến dịch.", "Nothing yet. Send a test message, or run a campaign.");
/** Tin trạm thử vừa nhận */
export const standInMessages = (): string => $inLanguage("Tin trạm thử vừa nhận", "What the trial station took last");
/** Đây là trạm thử chạy ngay trên máy chủ này: tin đi qua giao thức SMPP thật nhưng không tới điện thoại nào. Khi có hợp đồng với nhà mạng, thêm đường gửi của nhà mạng với ưu tiên cao hơn. */
export const standInNote = (): string => $inLanguage("Đây là trạm thử chạy ngay trên máy chủ này: tin đi qua giao thức SMPP thật nhưng không tới điện thoại nào. Khi có hợp đồng với nhà mạng, thêm đường gửi của nhà mạng với ưu tiên cao hơn.", "This trial station runs on this very server: messages travel by real SMPP and reach no phone. Once there is a contract, add the carrier’s line with a higher priority.");
/** Đọc mẫu tin từ Zalo */
export const syncTemplates = (): string => $inLanguage("Đọc mẫu tin từ Zalo", "Read templates from Zalo");
/** system_id */
export const systemId = (): string => $inLanguage("system_id", "system_id");
/** system_type */
export const systemType = (): string => $inLanguage("system_type", "system_type");
/** Mẫu tin */
export const template = (): string => $inLanguage("Mẫu tin", "Template");
/** Mẫu tin */
export const templates = (): string => $inLanguage("Mẫu tin", "Templates");
/** Mã hóa đường truyền (TLS) */
export const tls = (): string => $inLanguage("Mã hóa đường truyền (TLS)", "Encrypt the line (TLS)");
/** Hôm nay */
export const today = (): string => $inLanguage("Hôm nay", "Today");
/** Gửi thử */
export const tryAct = (): string => $inLanguage("Gửi thử", "Send");
/** Số điện thoại của bạn */
export const tryPhone = (): string => $inLanguage("Số điện thoại của bạn", "Your phone number");
/** Tin thử từ Phòng Tuyến. */
export const tryText = (): string => $inLanguage("Tin thử từ Phòng Tuyến.", "A test message of Phòng Tuyến.");
/** Gửi thử cho tôi */
export const tryTitle = (): string => $inLanguage("Gửi thử cho tôi", "Send a test message to me");
/** Nội dung */
export const tryWords = (): string => $inLanguage("Nội dung", "Text");
/** Địa chỉ gửi tin */
export const url = (): string => $inLanguage("Địa chỉ gửi tin", "Address to send to");
/** Nhà mạng thử trong (giờ) */
export const validity = (): string => $inLanguage("Nhà mạng thử trong (giờ)", "Carrier tries for (hours)");
/** 0: theo nhà mạng. */
export const validityHint = (): string => $inLanguage("0: theo nhà mạng.", "0: as the carrier does.");
/** Kết quả */
export const what = (): string => $inLanguage("Kết quả", "Outcome");
/** Số tin chờ cùng lúc */
export const window = (): string => $inLanguage("Số tin chờ cùng lúc", "Window");
/** Trên mỗi máy chủ; theo hợp đồng. */
export const windowHint = (): string => $inLanguage("Trên mỗi máy chủ; theo hợp đồng.", "On each server; as in the contract.");
/** Chưa mở được */
export const wordClosed = (): string => $inLanguage("Chưa mở được", "Not open");
/** Đang nối */
export const wordConnecting = (): string => $inLanguage("Đang nối", "Connecting");
/** Đứt */
export const wordDown = (): string => $inLanguage("Đứt", "Down");
/** Tạm nghỉ */
export const wordHeld = (): string => $inLanguage("Tạm nghỉ", "Resting");
/** Đang tắt */
export const wordOff = (): string => $inLanguage("Đang tắt", "Switched off");
/** Đang chậm lại */
export const wordSlowed = (): string => $inLanguage("Đang chậm lại", "Slowed");
/** Thông */
export const wordUp = (): string => $inLanguage("Thông", "Up");
