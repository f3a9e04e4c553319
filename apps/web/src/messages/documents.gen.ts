// Made from messages/documents/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage, counted as $counted, shown as $shown } from '../language/message.ts';

/** Thêm cơ quan */
export const addTarget = (): string => $inLanguage("Thêm cơ quan", "Add an agency");
/** Thêm nhiệm vụ */
export const addTask = (): string => $inLanguage("Thêm nhiệm vụ", "Add a task");
/** Kính gửi (mỗi dòng một nơi) */
export const addressees = (): string => $inLanguage("Kính gửi (mỗi dòng một nơi)", "Addressees (one a line)");
/** Mọi trạng thái */
export const allStates = (): string => $inLanguage("Mọi trạng thái", "Every state");
/** và {count} nơi khác */
export const andOthers = (values: { count: number }): string => $inLanguage(`và ${$shown(values.count)} nơi khác`, `${$counted(values.count, { one: `and ${$shown(values.count)} other`, other: `and ${$shown(values.count)} others` })}`);
/** Duyệt */
export const approve = (): string => $inLanguage("Duyệt", "Approve");
/** Số đến */
export const arrival = (): string => $inLanguage("Số đến", "Arrival no.");
/** Ngày đến */
export const arrivedOn = (): string => $inLanguage("Ngày đến", "Arrived");
/** Giao xử lý */
export const assign = (): string => $inLanguage("Giao xử lý", "Assign");
/** Giao xử lý */
export const assignTitle = (): string => $inLanguage("Giao xử lý", "Assign");
/** Người xử lý */
export const assignee = (): string => $inLanguage("Người xử lý", "Handled by");
/** Văn bản chờ bạn xử lý */
export const awaiting = (): string => $inLanguage("Văn bản chờ bạn xử lý", "Letters waiting for you");
/** Xem thêm {count} văn bản */
export const awaitingMore = (values: { count: string | number }): string => $inLanguage(`Xem thêm ${$shown(values.count)} văn bản`, `Show ${$shown(values.count)} more`);
/** Nội dung */
export const body = (): string => $inLanguage("Nội dung", "Text");
/** Mỗi đoạn một dòng; nhãn như “1.”, “-”, “a)” giữ nguyên. */
export const bodyHint = (): string => $inLanguage("Mỗi đoạn một dòng; nhãn như “1.”, “-”, “a)” giữ nguyên.", "One paragraph a line; labels such as “1.”, “-”, “a)” stay.");
/** Hủy */
export const cancel = (): string => $inLanguage("Hủy", "Cancel");
/** Chọn tệp */
export const chooseFile = (): string => $inLanguage("Chọn tệp", "Choose a file");
/** Chọn người */
export const choosePerson = (): string => $inLanguage("Chọn người", "Choose a person");
/** Số đến */
export const colArrival = (): string => $inLanguage("Số đến", "Arrival no.");
/** Ngày đến */
export const colArrivedOn = (): string => $inLanguage("Ngày đến", "Arrived on");
/** Tác giả */
export const colAuthor = (): string => $inLanguage("Tác giả", "Author");
/** Số bản */
export const colCopies = (): string => $inLanguage("Số bản", "Copies");
/** Ngày văn bản */
export const colDate = (): string => $inLanguage("Ngày văn bản", "Date");
/** Ghi chú */
export const colNote = (): string => $inLanguage("Ghi chú", "Note");
/** Số, ký hiệu */
export const colNumber = (): string => $inLanguage("Số, ký hiệu", "Number, symbol");
/** Người nhận */
export const colReceiver = (): string => $inLanguage("Người nhận", "Receiver");
/** Nơi nhận */
export const colRecipients = (): string => $inLanguage("Nơi nhận", "Recipients");
/** Ngày chuyển */
export const colSent = (): string => $inLanguage("Ngày chuyển", "Sent on");
/** Người ký */
export const colSigner = (): string => $inLanguage("Người ký", "Signer");
/** Tên loại và trích yếu */
export const colSubject = (): string => $inLanguage("Tên loại và trích yếu", "Type and subject");
/** Hoàn thành */
export const complete = (): string => $inLanguage("Hoàn thành", "Complete");
/** Xác nhận */
export const confirm = (): string => $inLanguage("Xác nhận", "Confirm");
/** Có người vừa sửa văn bản này. Bản của bạn vẫn ở trên màn hình; hãy mở bản mới ở thẻ khác để so sánh. */
export const conflict = (): string => $inLanguage("Có người vừa sửa văn bản này. Bản của bạn vẫn ở trên màn hình; hãy mở bản mới ở thẻ khác để so sánh.", "Someone changed this document meanwhile. Yours is still on the screen; open the new one in another tab to compare.");
/** Nội dung văn bản */
export const content = (): string => $inLanguage("Nội dung văn bản", "The letter");
/** Phối hợp */
export const coordinates = (): string => $inLanguage("Phối hợp", "Coordinate");
/** Hạn */
export const deadline = (): string => $inLanguage("Hạn", "Deadline");
/** Bỏ dự thảo */
export const discard = (): string => $inLanguage("Bỏ dự thảo", "Discard draft");
/** Dự thảo vẫn được lưu vết. */
export const discardText = (): string => $inLanguage("Dự thảo vẫn được lưu vết.", "The draft stays on record.");
/** Bỏ dự thảo */
export const discardTitle = (): string => $inLanguage("Bỏ dự thảo", "Discard the draft");
/** Văn bản */
export const document = (): string => $inLanguage("Văn bản", "Document");
/** Văn bản đi */
export const documents = (): string => $inLanguage("Văn bản đi", "Outgoing documents");
/** Dự thảo và văn bản cơ quan bạn đã gửi. */
export const documentsLead = (): string => $inLanguage("Dự thảo và văn bản cơ quan bạn đã gửi.", "Drafts, and what your agency has sent.");
/** Người soạn */
export const drafter = (): string => $inLanguage("Người soạn", "Drafted by");
/** Sửa */
export const edit = (): string => $inLanguage("Sửa", "Edit");
/** Chưa có văn bản nào */
export const emptyDocuments = (): string => $inLanguage("Chưa có văn bản nào", "No document yet");
/** Bắt đầu bằng cách nhập một văn bản. */
export const emptyDocumentsText = (): string => $inLanguage("Bắt đầu bằng cách nhập một văn bản.", "Begin by entering a letter.");
/** Chưa có văn bản đến */
export const emptyIncoming = (): string => $inLanguage("Chưa có văn bản đến", "Nothing has come in");
/** Văn bản gửi tới cơ quan bạn sẽ hiện ở đây. */
export const emptyIncomingText = (): string => $inLanguage("Văn bản gửi tới cơ quan bạn sẽ hiện ở đây.", "Documents sent to your agency appear here.");
/** Sổ năm này chưa có văn bản */
export const emptyRegister = (): string => $inLanguage("Sổ năm này chưa có văn bản", "Nothing in this year's register");
/** Văn bản được cấp số hoặc vào sổ sẽ hiện ở đây. */
export const emptyRegisterText = (): string => $inLanguage("Văn bản được cấp số hoặc vào sổ sẽ hiện ở đây.", "Documents appear here when they are numbered or registered.");
/** Ngừng dùng */
export const endKey = (): string => $inLanguage("Ngừng dùng", "Stop using");
/** Văn bản đã ký vẫn còn giá trị. Muốn ký tiếp thì phải nạp khóa mới. */
export const endKeyText = (): string => $inLanguage("Văn bản đã ký vẫn còn giá trị. Muốn ký tiếp thì phải nạp khóa mới.", "What was signed stays signed. To go on signing, another key must be put in.");
/** Ngừng dùng khóa này? */
export const endKeyTitle = (): string => $inLanguage("Ngừng dùng khóa này?", "Stop using this key?");
/** Nhập văn bản */
export const enter = (): string => $inLanguage("Nhập văn bản", "Enter a letter");
/** Tải một văn bản lên, xác nhận những gì máy đọc được, rồi đưa đến các cơ quan thành nhiệm vụ. */
export const enterLead = (): string => $inLanguage("Tải một văn bản lên, xác nhận những gì máy đọc được, rồi đưa đến các cơ quan thành nhiệm vụ.", "Upload a letter, confirm what was read, and bring it to the agencies as tasks.");
/** Nhập */
export const enterWord = (): string => $inLanguage("Nhập", "Enter");
/** Tìm trong danh sách */
export const filterSearch = (): string => $inLanguage("Tìm trong danh sách", "Search the list");
/** Tìm nhiệm vụ trong nội dung */
export const findTasks = (): string => $inLanguage("Tìm nhiệm vụ trong nội dung", "Find tasks in the text");
/** Cơ quan gửi */
export const foreignAuthor = (): string => $inLanguage("Cơ quan gửi", "Sending agency");
/** Ngày văn bản */
export const foreignDate = (): string => $inLanguage("Ngày văn bản", "Date of the letter");
/** Bản chụp hoặc tệp (nếu có) */
export const foreignFile = (): string => $inLanguage("Bản chụp hoặc tệp (nếu có)", "Scan or file (optional)");
/** Số */
export const foreignNumber = (): string => $inLanguage("Số", "Number");
/** Ký hiệu */
export const foreignSymbol = (): string => $inLanguage("Ký hiệu", "Symbol");
/** Văn bản */
export const foundDocuments = (): string => $inLanguage("Văn bản", "Documents");
/** Nhiệm vụ */
export const foundTasks = (): string => $inLanguage("Nhiệm vụ", "Tasks");
/** Nơi gửi */
export const from = (): string => $inLanguage("Nơi gửi", "From");
/** Trả lại */
export const giveBack = (): string => $inLanguage("Trả lại", "Return");
/** UBND các xã, phường, thị trấn */
export const groupCommunes = (): string => $inLanguage("UBND các xã, phường, thị trấn", "All commune committees");
/** Các Sở, Ban, ngành */
export const groupDepartments = (): string => $inLanguage("Các Sở, Ban, ngành", "All departments");
/** UBND các huyện, thị xã, thành phố */
export const groupDistricts = (): string => $inLanguage("UBND các huyện, thị xã, thành phố", "All district committees");
/** Các doanh nghiệp */
export const groupEnterprises = (): string => $inLanguage("Các doanh nghiệp", "All enterprises");
/** Xử lý */
export const handle = (): string => $inLanguage("Xử lý", "Handle");
/** Duyệt */
export const histApproved = (): string => $inLanguage("Duyệt", "Approved");
/** Bỏ */
export const histDiscarded = (): string => $inLanguage("Bỏ", "Discarded");
/** Soạn thảo */
export const histDrafted = (): string => $inLanguage("Soạn thảo", "Drafted");
/** Sửa */
export const histEdited = (): string => $inLanguage("Sửa", "Edited");
/** Phát hành */
export const histIssued = (): string => $inLanguage("Phát hành", "Issued");
/** Cấp số, đóng dấu */
export const histNumbered = (): string => $inLanguage("Cấp số, đóng dấu", "Numbered and sealed");
/** Cập nhật */
export const histOther = (): string => $inLanguage("Cập nhật", "Updated");
/** Trả lại */
export const histReturned = (): string => $inLanguage("Trả lại", "Returned");
/** Ký số */
export const histSigned = (): string => $inLanguage("Ký số", "Signed");
/** Trình duyệt */
export const histSubmitted = (): string => $inLanguage("Trình duyệt", "Submitted");
/** Thu hồi */
export const histWithdrawn = (): string => $inLanguage("Thu hồi", "Withdrawn");
/** Quá trình xử lý */
export const history = (): string => $inLanguage("Quá trình xử lý", "History");
/** Văn bản đến */
export const incoming = (): string => $inLanguage("Văn bản đến", "Incoming documents");
/** Văn bản gửi tới cơ quan bạn, mới nhất trước. */
export const incomingLead = (): string => $inLanguage("Văn bản gửi tới cơ quan bạn, mới nhất trước.", "What was sent to your agency, newest first.");
/** Sổ văn bản đến */
export const incomingRegister = (): string => $inLanguage("Sổ văn bản đến", "Incoming register");
/** Đến */
export const incomingWord = (): string => $inLanguage("Đến", "Incoming");
/** Chỉ tiêu (nếu có) */
export const indicatorLabel = (): string => $inLanguage("Chỉ tiêu (nếu có)", "Indicator (optional)");
/** Đơn vị tính */
export const indicatorUnit = (): string => $inLanguage("Đơn vị tính", "Unit");
/** Không hợp lệ */
export const invalid = (): string => $inLanguage("Không hợp lệ", "Not valid");
/** Phát hành */
export const issue = (): string => $inLanguage("Phát hành", "Issue");
/** Văn bản sẽ đến sổ văn bản đến của các cơ quan nhận, và nhiệm vụ được giao ngay. */
export const issueText = (): string => $inLanguage("Văn bản sẽ đến sổ văn bản đến của các cơ quan nhận, và nhiệm vụ được giao ngay.", "It goes into the incoming register of every receiving agency, and the tasks are given at once.");
/** Phát hành văn bản? */
export const issueTitle = (): string => $inLanguage("Phát hành văn bản?", "Issue the document?");
/** Chứng thư của {issuer}, số {serial} */
export const issuedByCa = (values: { issuer: string | number; serial: string | number }): string => $inLanguage(`Chứng thư của ${$shown(values.issuer)}, số ${$shown(values.serial)}`, `Certificate by ${$shown(values.issuer)}, no. ${$shown(values.serial)}`);
/** Cơ quan ban hành */
export const issuer = (): string => $inLanguage("Cơ quan ban hành", "Issuer");
/** {count, plural, other {Còn # ngày, hết hạn {date}. Hãy xin gia hạn.}} */
export const keyEnds = (values: { count: number; date: string | number }): string => $inLanguage(`${$counted(values.count, { other: `Còn ${$shown(values.count)} ngày, hết hạn ${$shown(values.date)}. Hãy xin gia hạn.` })}`, `${$counted(values.count, { one: `${$shown(values.count)} day left, ends ${$shown(values.date)}. Ask for a renewal.`, other: `${$shown(values.count)} days left, ends ${$shown(values.date)}. Ask for a renewal.` })}`);
/** Đã hết hạn ngày {date}, không ký được. */
export const keyExpired = (values: { date: string | number }): string => $inLanguage(`Đã hết hạn ngày ${$shown(values.date)}, không ký được.`, `Expired on ${$shown(values.date)} and cannot sign.`);
/** Tệp khóa */
export const keyFile = (): string => $inLanguage("Tệp khóa", "Key file");
/** PKCS#12, tên tệp kết thúc bằng .p12 hoặc .pfx */
export const keyFileHint = (): string => $inLanguage("PKCS#12, tên tệp kết thúc bằng .p12 hoặc .pfx", "PKCS#12, its name ends in .p12 or .pfx");
/** Ảnh chữ ký hoặc con dấu */
export const keyImage = (): string => $inLanguage("Ảnh chữ ký hoặc con dấu", "Picture of the signature or seal");
/** PNG nền trong, không quá 1 MB */
export const keyImageHint = (): string => $inLanguage("PNG nền trong, không quá 1 MB", "PNG with a clear background, 1 MB at most");
/** Chứng thư của {issuer} */
export const keyIssuer = (values: { issuer: string | number }): string => $inLanguage(`Chứng thư của ${$shown(values.issuer)}`, `Certificate of ${$shown(values.issuer)}`);
/** Chứng thư đã bị thu hồi, không ký được. */
export const keyRevoked = (): string => $inLanguage("Chứng thư đã bị thu hồi, không ký được.", "The certificate was revoked and cannot sign.");
/** Số {serial} */
export const keySerial = (values: { serial: string | number }): string => $inLanguage(`Số ${$shown(values.serial)}`, `Number ${$shown(values.serial)}`);
/** Dùng được đến {date} */
export const keyValid = (values: { date: string | number }): string => $inLanguage(`Dùng được đến ${$shown(values.date)}`, `Serves until ${$shown(values.date)}`);
/** Chủ trì */
export const leads = (): string => $inLanguage("Chủ trì", "Leads");
/** Chưa xem trước được */
export const loadFailed = (): string => $inLanguage("Chưa xem trước được", "No preview yet");
/** Chỉ văn bản tôi soạn */
export const mineOnly = (): string => $inLanguage("Chỉ văn bản tôi soạn", "Only my drafts");
/** Đang chờ lãnh đạo ký số. */
export const nextApproved = (): string => $inLanguage("Đang chờ lãnh đạo ký số.", "Waiting for the leader's signature.");
/** Xác nhận nội dung rồi trình lãnh đạo duyệt. */
export const nextDraft = (): string => $inLanguage("Xác nhận nội dung rồi trình lãnh đạo duyệt.", "Confirm the content, then submit it to the leader.");
/** Đã phát hành tới {agencies} cơ quan, {tasks} nhiệm vụ. */
export const nextIssued = (values: { agencies: string | number; tasks: string | number }): string => $inLanguage(`Đã phát hành tới ${$shown(values.agencies)} cơ quan, ${$shown(values.tasks)} nhiệm vụ.`, `Issued to ${$shown(values.agencies)} agencies, ${$shown(values.tasks)} tasks.`);
/** Đã có số. Văn thư phát hành. */
export const nextNumbered = (): string => $inLanguage("Đã có số. Văn thư phát hành.", "Numbered. The clerk issues it.");
/** Đã ký. Văn thư cấp số và đóng dấu. */
export const nextSigned = (): string => $inLanguage("Đã ký. Văn thư cấp số và đóng dấu.", "Signed. The clerk numbers and seals it.");
/** Đang chờ lãnh đạo duyệt. */
export const nextSubmitted = (): string => $inLanguage("Đang chờ lãnh đạo duyệt.", "Waiting for the leader's approval.");
/** Văn bản đã thu hồi hoặc bỏ. */
export const nextWithdrawn = (): string => $inLanguage("Văn bản đã thu hồi hoặc bỏ.", "The document was withdrawn or discarded.");
/** Chưa có cơ quan chủ trì */
export const noLead = (): string => $inLanguage("Chưa có cơ quan chủ trì", "No leading agency yet");
/** chưa có số */
export const noNumber = (): string => $inLanguage("chưa có số", "no number yet");
/** Chưa có khóa ký. Nạp tệp khóa (.p12) và ảnh chữ ký để ký văn bản tại đây. */
export const noOwnKey = (): string => $inLanguage("Chưa có khóa ký. Nạp tệp khóa (.p12) và ảnh chữ ký để ký văn bản tại đây.", "No signing key yet. Put in a key file (.p12) and a picture of your signature to sign here.");
/** Chưa gửi tới cơ quan nào. */
export const noReceipts = (): string => $inLanguage("Chưa gửi tới cơ quan nào.", "Not sent to any agency yet.");
/** Chưa có con dấu số. Văn thư nạp khóa của cơ quan để cấp số và đóng dấu. */
export const noSealKey = (): string => $inLanguage("Chưa có con dấu số. Văn thư nạp khóa của cơ quan để cấp số và đóng dấu.", "No digital seal yet. The clerk puts in the agency’s key to number and seal.");
/** Chưa ký. */
export const noSignatures = (): string => $inLanguage("Chưa ký.", "Not signed yet.");
/** Máy không thấy nhiệm vụ nào. Thêm nhiệm vụ nếu văn bản có giao việc. */
export const noTasks = (): string => $inLanguage("Máy không thấy nhiệm vụ nào. Thêm nhiệm vụ nếu văn bản có giao việc.", "No task was found. Add one if the letter gives work.");
/** Thường */
export const noUrgency = (): string => $inLanguage("Thường", "Normal");
/** Chưa lưu */
export const notSaved = (): string => $inLanguage("Chưa lưu", "Not saved yet");
/** Ghi chú */
export const note = (): string => $inLanguage("Ghi chú", "Note");
/** Không tìm thấy gì */
export const nothingFound = (): string => $inLanguage("Không tìm thấy gì", "Nothing found");
/** Thử từ khác, hoặc gõ không dấu. */
export const nothingFoundText = (): string => $inLanguage("Thử từ khác, hoặc gõ không dấu.", "Try other words, or leave the marks out.");
/** Cấp số */
export const number = (): string => $inLanguage("Cấp số", "Number and seal");
/** Xem bảng theo dõi */
export const openBoard = (): string => $inLanguage("Xem bảng theo dõi", "Open the board");
/** Mở văn bản */
export const openDocument = (): string => $inLanguage("Mở văn bản", "Open the document");
/** Tải bản gốc */
export const openSource = (): string => $inLanguage("Tải bản gốc", "Download the source");
/** Sổ văn bản đi */
export const outgoingRegister = (): string => $inLanguage("Sổ văn bản đi", "Outgoing register");
/** Ảnh chữ ký */
export const ownImage = (): string => $inLanguage("Ảnh chữ ký", "Picture of the signature");
/** Chữ ký số */
export const ownKey = (): string => $inLanguage("Chữ ký số", "Digital signature");
/** Chỉ dùng để thử khóa, không lưu lại; mỗi lần ký sẽ hỏi lại. */
export const ownPinHint = (): string => $inLanguage("Chỉ dùng để thử khóa, không lưu lại; mỗi lần ký sẽ hỏi lại.", "Only to try the key; it is not kept and is asked for at every signature.");
/** Cơ quan chủ quản */
export const parentAgency = (): string => $inLanguage("Cơ quan chủ quản", "Parent agency");
/** Bản PDF */
export const pdfTitle = (): string => $inLanguage("Bản PDF", "PDF");
/** Người xử lý */
export const person = (): string => $inLanguage("Người xử lý", "Person");
/** Mã PIN */
export const pin = (): string => $inLanguage("Mã PIN", "PIN");
/** Địa danh */
export const place = (): string => $inLanguage("Địa danh", "Place");
/** Đang dựng lại trang… */
export const previewing = (): string => $inLanguage("Đang dựng lại trang…", "Setting the page…");
/** Nạp khóa */
export const putKey = (): string => $inLanguage("Nạp khóa", "Put in");
/** Nạp khóa ký của bạn */
export const putOwnKeyTitle = (): string => $inLanguage("Nạp khóa ký của bạn", "Put in your signing key");
/** Nạp con dấu số của cơ quan */
export const putSealKeyTitle = (): string => $inLanguage("Nạp con dấu số của cơ quan", "Put in the agency’s digital seal");
/** Những gì máy đọc được */
export const readFields = (): string => $inLanguage("Những gì máy đọc được", "What was read");
/** Nơi gửi sẽ thấy lý do này. */
export const receiptReturnText = (): string => $inLanguage("Nơi gửi sẽ thấy lý do này.", "The sender will see this reason.");
/** Nơi nhận */
export const receipts = (): string => $inLanguage("Nơi nhận", "Receivers");
/** {count} cơ quan */
export const receiptsCount = (values: { count: string | number }): string => $inLanguage(`${$shown(values.count)} cơ quan`, `${$shown(values.count)} agencies`);
/** Nơi nhận (mỗi dòng một nơi) */
export const recipients = (): string => $inLanguage("Nơi nhận (mỗi dòng một nơi)", "Recipients (one a line)");
/** Vào sổ */
export const register = (): string => $inLanguage("Vào sổ", "Register");
/** Nhập văn bản đến từ ngoài */
export const registerForeign = (): string => $inLanguage("Nhập văn bản đến từ ngoài", "Register a letter from outside");
/** Bỏ {name} */
export const removeTarget = (values: { name: string | number }): string => $inLanguage(`Bỏ ${$shown(values.name)}`, `Remove ${$shown(values.name)}`);
/** Bỏ nhiệm vụ */
export const removeTask = (): string => $inLanguage("Bỏ nhiệm vụ", "Remove task");
/** Thay khóa khác */
export const replaceKey = (): string => $inLanguage("Thay khóa khác", "Put in another");
/** Người soạn sẽ thấy lý do này. */
export const returnText = (): string => $inLanguage("Người soạn sẽ thấy lý do này.", "The writer will see this reason.");
/** Trả lại người soạn */
export const returnTitle = (): string => $inLanguage("Trả lại người soạn", "Return to the writer");
/** Lý do: {reason} */
export const returnedBecause = (values: { reason: string | number }): string => $inLanguage(`Lý do: ${$shown(values.reason)}`, `Reason: ${$shown(values.reason)}`);
/** Sửa lại */
export const revise = (): string => $inLanguage("Sửa lại", "Rewrite");
/** Con dấu cơ quan */
export const roleAgency = (): string => $inLanguage("Con dấu cơ quan", "Agency's seal");
/** Người ký */
export const rolePerson = (): string => $inLanguage("Người ký", "Signer");
/** Lưu */
export const save = (): string => $inLanguage("Lưu", "Save");
/** Đã lưu */
export const saved = (): string => $inLanguage("Đã lưu", "Saved");
/** Đang lưu… */
export const saving = (): string => $inLanguage("Đang lưu…", "Saving…");
/** Ảnh con dấu */
export const sealImage = (): string => $inLanguage("Ảnh con dấu", "Picture of the seal");
/** Con dấu số của cơ quan */
export const sealKey = (): string => $inLanguage("Con dấu số của cơ quan", "The agency’s digital seal");
/** Lưu dạng mã hóa để văn thư đóng dấu không phải nhập lại. */
export const sealPinHint = (): string => $inLanguage("Lưu dạng mã hóa để văn thư đóng dấu không phải nhập lại.", "Kept encrypted, so that the clerk need not type it at every seal.");
/** Tìm kiếm */
export const search = (): string => $inLanguage("Tìm kiếm", "Search");
/** Gõ tên cơ quan */
export const searchAgency = (): string => $inLanguage("Gõ tên cơ quan", "Type an agency's name");
/** Từ cần tìm */
export const searchLabel = (): string => $inLanguage("Từ cần tìm", "Search for");
/** Tìm văn bản và nhiệm vụ, gõ có dấu hay không dấu đều được. */
export const searchLead = (): string => $inLanguage("Tìm văn bản và nhiệm vụ, gõ có dấu hay không dấu đều được.", "Find documents and tasks, with or without marks.");
/** Ký số */
export const sign = (): string => $inLanguage("Ký số", "Sign");
/** Nhập mã PIN của khóa ký số. */
export const signText = (): string => $inLanguage("Nhập mã PIN của khóa ký số.", "Enter the PIN of your signing key.");
/** Ký số */
export const signTitle = (): string => $inLanguage("Ký số", "Sign");
/** Chữ ký */
export const signatures = (): string => $inLanguage("Chữ ký", "Signatures");
/** Ký lúc {time} */
export const signedAt = (values: { time: string | number }): string => $inLanguage(`Ký lúc ${$shown(values.time)}`, `Signed ${$shown(values.time)}`);
/** Chọn một ô bên phải để thấy chỗ tương ứng trong bản gốc. */
export const sourceHint = (): string => $inLanguage("Chọn một ô bên phải để thấy chỗ tương ứng trong bản gốc.", "Choose a field on the right to see its place in the source.");
/** Bản gốc */
export const sourceTitle = (): string => $inLanguage("Bản gốc", "Source");
/** Bắt đầu xử lý */
export const start = (): string => $inLanguage("Bắt đầu xử lý", "Begin");
/** Soạn công văn mới */
export const startBlank = (): string => $inLanguage("Soạn công văn mới", "Write a new official letter");
/** Trạng thái */
export const state = (): string => $inLanguage("Trạng thái", "State");
/** Trạng thái */
export const stateFilter = (): string => $inLanguage("Trạng thái", "State");
/** Xác nhận */
export const stepConfirm = (): string => $inLanguage("Xác nhận", "Confirm");
/** Duyệt, ký, phát hành */
export const stepIssue = (): string => $inLanguage("Duyệt, ký, phát hành", "Approve, sign, issue");
/** Tải lên */
export const stepUpload = (): string => $inLanguage("Tải lên", "Upload");
/** Trích yếu */
export const subject = (): string => $inLanguage("Trích yếu", "Subject");
/** Trình duyệt */
export const submit = (): string => $inLanguage("Trình duyệt", "Submit");
/** Chức danh bạn đang dùng không làm được bước này; người có thẩm quyền sẽ thấy văn bản trong danh sách của họ. */
export const switchHint = (): string => $inLanguage("Chức danh bạn đang dùng không làm được bước này; người có thẩm quyền sẽ thấy văn bản trong danh sách của họ.", "The office you act in cannot do this step; those who may will find the document in their list.");
/** Ký hiệu */
export const symbol = (): string => $inLanguage("Ký hiệu", "Symbol");
/** Gửi tới */
export const targetsTitle = (): string => $inLanguage("Gửi tới", "Sent to");
/** Nội dung nhiệm vụ {path} */
export const taskText = (values: { path: string | number }): string => $inLanguage(`Nội dung nhiệm vụ ${$shown(values.path)}`, `Words of task ${$shown(values.path)}`);
/** Nhiệm vụ */
export const tasksTitle = (): string => $inLanguage("Nhiệm vụ", "Tasks");
/** Loại văn bản */
export const type = (): string => $inLanguage("Loại văn bản", "Type");
/** Gõ từ cần tìm */
export const typeToSearch = (): string => $inLanguage("Gõ từ cần tìm", "Type what to search for");
/** Số ký hiệu, trích yếu, nội dung hay tên nhiệm vụ. */
export const typeToSearchText = (): string => $inLanguage("Số ký hiệu, trích yếu, nội dung hay tên nhiệm vụ.", "Number, subject, text or a task's words.");
/** Không xác định được */
export const undetermined = (): string => $inLanguage("Không xác định được", "Cannot be determined");
/** cần xem lại */
export const unsure = (): string => $inLanguage("cần xem lại", "please check");
/** Cập nhật */
export const updated = (): string => $inLanguage("Cập nhật", "Updated");
/** Tệp của bạn đã được giữ lại nguyên vẹn. */
export const uploadKept = (): string => $inLanguage("Tệp của bạn đã được giữ lại nguyên vẹn.", "Your file has been kept as it is.");
/** Tệp văn bản */
export const uploadName = (): string => $inLanguage("Tệp văn bản", "Letter file");
/** hoặc soạn mới */
export const uploadOr = (): string => $inLanguage("hoặc soạn mới", "or write a new one");
/** Chọn tệp văn bản */
export const uploadTitle = (): string => $inLanguage("Chọn tệp văn bản", "Choose the letter's file");
/** Độ khẩn */
export const urgency = (): string => $inLanguage("Độ khẩn", "Urgency");
/** Hợp lệ */
export const valid = (): string => $inLanguage("Hợp lệ", "Valid");
/** Cần lưu ý */
export const warnings = (): string => $inLanguage("Cần lưu ý", "Please note");
/** Việc tiếp theo */
export const whoNext = (): string => $inLanguage("Việc tiếp theo", "What comes next");
/** Thu hồi */
export const withdraw = (): string => $inLanguage("Thu hồi", "Withdraw");
/** Mọi nơi đã nhận sẽ thấy lý do này. */
export const withdrawText = (): string => $inLanguage("Mọi nơi đã nhận sẽ thấy lý do này.", "Everyone who received it will see this reason.");
/** Thu hồi văn bản */
export const withdrawTitle = (): string => $inLanguage("Thu hồi văn bản", "Withdraw the document");
/** Năm */
export const year = (): string => $inLanguage("Năm", "Year");
