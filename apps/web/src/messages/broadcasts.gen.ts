// Made from messages/broadcasts/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage, counted as $counted, shown as $shown } from '../language/message.ts';

/** Khoảng {length} phút */
export const about = (values: { length: string | number }): string => $inLanguage(`Khoảng ${$shown(values.length)} phút`, `About ${$shown(values.length)} minutes`);
/** Thêm ngôn ngữ */
export const addLanguage = (): string => $inLanguage("Thêm ngôn ngữ", "Add a language");
/** Xếp lịch phát */
export const addSchedule = (): string => $inLanguage("Xếp lịch phát", "Schedule");
/** Thêm khung giờ */
export const addSlot = (): string => $inLanguage("Thêm khung giờ", "Add a slot");
/** Thêm đài */
export const addStation = (): string => $inLanguage("Thêm đài", "Add a station");
/** Xem tất cả xã */
export const allCommunes = (): string => $inLanguage("Xem tất cả xã", "All communes");
/** Tất cả huyện */
export const allDistricts = (): string => $inLanguage("Tất cả huyện", "All districts");
/** Tất cả loại */
export const allKinds = (): string => $inLanguage("Tất cả loại", "All kinds");
/** Mọi tình trạng */
export const allLines = (): string => $inLanguage("Mọi tình trạng", "Any state");
/** Toàn bộ địa bàn */
export const allPlaces = (): string => $inLanguage("Toàn bộ địa bàn", "All of the area");
/** Mọi bước */
export const allStates = (): string => $inLanguage("Mọi bước", "Any step");
/** Duyệt */
export const approve = (): string => $inLanguage("Duyệt", "Approve");
/** Bạn duyệt nội dung và bản âm thanh này. Sau khi duyệt, bản tin có thể xếp lịch phát. */
export const approveText = (): string => $inLanguage("Bạn duyệt nội dung và bản âm thanh này. Sau khi duyệt, bản tin có thể xếp lịch phát.", "You approve words and sound. The bulletin can then be scheduled.");
/** Duyệt bản tin */
export const approveTitle = (): string => $inLanguage("Duyệt bản tin", "Approve the bulletin");
/** {name} duyệt {at} */
export const approvedBy = (values: { name: string | number; at: string | number }): string => $inLanguage(`${$shown(values.name)} duyệt ${$shown(values.at)}`, `approved by ${$shown(values.name)}, ${$shown(values.at)}`);
/** Loa truyền thanh */
export const broadcasts = (): string => $inLanguage("Loa truyền thanh", "Loudspeakers");
/** Soạn, nghe, duyệt, xếp lịch và theo dõi bản tin phát trên loa của xã, phường. */
export const broadcastsLead = (): string => $inLanguage("Soạn, nghe, duyệt, xếp lịch và theo dõi bản tin phát trên loa của xã, phường.", "Write, listen, approve, schedule and follow what commune loudspeakers say.");
/** Bản tin */
export const bulletin = (): string => $inLanguage("Bản tin", "Bulletin");
/** Bản tin */
export const bulletins = (): string => $inLanguage("Bản tin", "Bulletins");
/** Tệp lịch (iCal) */
export const calendarFile = (): string => $inLanguage("Tệp lịch (iCal)", "Calendar file (iCal)");
/** Chiến dịch */
export const campaign = (): string => $inLanguage("Chiến dịch", "Campaign");
/** Kết quả phát được tính vào chiến dịch; chiến dịch dừng thì bản tin dừng. */
export const campaignHint = (): string => $inLanguage("Kết quả phát được tính vào chiến dịch; chiến dịch dừng thì bản tin dừng.", "What is played counts for the campaign; when it stops, so does the bulletin.");
/** Hủy */
export const cancel = (): string => $inLanguage("Hủy", "Cancel");
/** {planned} lượt, đã phát {played}, chưa hoặc không phát {missed}, không còn chỗ {dropped} */
export const cellWords = (values: { planned: string | number; played: string | number; missed: string | number; dropped: string | number }): string => $inLanguage(`${$shown(values.planned)} lượt, đã phát ${$shown(values.played)}, chưa hoặc không phát ${$shown(values.missed)}, không còn chỗ ${$shown(values.dropped)}`, `${$shown(values.planned)} broadcasts, ${$shown(values.played)} played, ${$shown(values.missed)} missed, ${$shown(values.dropped)} without room`);
/** Sửa thông tin */
export const changeStation = (): string => $inLanguage("Sửa thông tin", "Change");
/** Cập nhật */
export const changedAt = (): string => $inLanguage("Cập nhật", "Changed");
/** Nhạc hiệu */
export const chime = (): string => $inLanguage("Nhạc hiệu", "Chime");
/** Báo động */
export const chimeAlarm = (): string => $inLanguage("Báo động", "Alarm");
/** Hai tiếng chuông */
export const chimeBell = (): string => $inLanguage("Hai tiếng chuông", "Two bells");
/** Không */
export const chimeNone = (): string => $inLanguage("Không", "None");
/** Bốn nốt ngũ cung */
export const chimeRising = (): string => $inLanguage("Bốn nốt ngũ cung", "Four rising notes");
/** Chọn ngôn ngữ */
export const chooseLanguage = (): string => $inLanguage("Chọn ngôn ngữ", "Choose a language");
/** Chọn lý do */
export const chooseReason = (): string => $inLanguage("Chọn lý do", "Choose a reason");
/** Ngừng đài */
export const closeStation = (): string => $inLanguage("Ngừng đài", "Close the station");
/** Đài ngừng nhận lịch phát, mã kết nối mất hiệu lực. Lịch sử phát vẫn còn. */
export const closeStationText = (): string => $inLanguage("Đài ngừng nhận lịch phát, mã kết nối mất hiệu lực. Lịch sử phát vẫn còn.", "The station gets no more schedules and its token stops to work. What it played stays.");
/** Xã, phường, thị trấn */
export const commune = (): string => $inLanguage("Xã, phường, thị trấn", "Commune");
/** Chọn xã của {name} */
export const communesOf = (values: { name: string | number }): string => $inLanguage(`Chọn xã của ${$shown(values.name)}`, `Communes of ${$shown(values.name)}`);
/** Kết nối */
export const connection = (): string => $inLanguage("Kết nối", "Connection");
/** Đã chép */
export const copied = (): string => $inLanguage("Đã chép", "Copied");
/** Chép liên kết */
export const copyLink = (): string => $inLanguage("Chép liên kết", "Copy the link");
/** Ngày sau */
export const dayAfter = (): string => $inLanguage("Ngày sau", "Next day");
/** Ngày trước */
export const dayBefore = (): string => $inLanguage("Ngày trước", "Day before");
/** Bị xếp lại */
export const displaced = (): string => $inLanguage("Bị xếp lại", "Displaced");
/** Các lượt bị dời hoặc không còn chỗ */
export const displacedList = (): string => $inLanguage("Các lượt bị dời hoặc không còn chỗ", "Broadcasts moved or left out");
/** Huyện, thị xã, thành phố */
export const district = (): string => $inLanguage("Huyện, thị xã, thành phố", "District");
/** Mỗi cột là một ngày trong tuần; phần tô là lượt đã phát. Bấm tên huyện để xem từng xã. */
export const districtWeeksHint = (): string => $inLanguage("Mỗi cột là một ngày trong tuần; phần tô là lượt đã phát. Bấm tên huyện để xem từng xã.", "Each column is a day of the week; the filled part was played. Press a district’s name for its communes.");
/** Tải tệp gốc */
export const downloadRecording = (): string => $inLanguage("Tải tệp gốc", "Download the original");
/** Được ưu tiên trên mọi bản tin và có thể phát chen ngay. */
export const emergencyHint = (): string => $inLanguage("Được ưu tiên trên mọi bản tin và có thể phát chen ngay.", "Goes over all others and may interrupt at once.");
/** Bản tin khẩn cấp */
export const emergencyLabel = (): string => $inLanguage("Bản tin khẩn cấp", "Emergency bulletin");
/** Không có mục nào khớp bộ lọc */
export const emptyFiltered = (): string => $inLanguage("Không có mục nào khớp bộ lọc", "Nothing matches the filters");
/** Kết thúc lịch */
export const endSchedule = (): string => $inLanguage("Kết thúc lịch", "End schedule");
/** Các lượt chưa phát của lịch này sẽ bị bỏ; lượt đã phát vẫn được ghi. */
export const endScheduleText = (): string => $inLanguage("Các lượt chưa phát của lịch này sẽ bị bỏ; lượt đã phát vẫn được ghi.", "What has not been played of it is taken out; what was played stays.");
/** Ô cần sửa */
export const faultyCells = (): string => $inLanguage("Ô cần sửa", "Cells to mend");
/** Các ô dưới đây cần sửa trong tệp; dòng có lỗi không được nhập. */
export const faultyCellsText = (): string => $inLanguage("Các ô dưới đây cần sửa trong tệp; dòng có lỗi không được nhập.", "Mend these cells in the file; rows with faults are not imported.");
/** Tạo liên kết kết nối */
export const firstToken = (): string => $inLanguage("Tạo liên kết kết nối", "Make a link");
/** Bộ nhớ còn trống */
export const freeSpace = (): string => $inLanguage("Bộ nhớ còn trống", "Free storage");
/** Từ ngày */
export const fromDay = (): string => $inLanguage("Từ ngày", "From");
/** {from} đến {until} */
export const fromUntil = (values: { from: string | number; until: string | number }): string => $inLanguage(`${$shown(values.from)} đến ${$shown(values.until)}`, `${$shown(values.from)} to ${$shown(values.until)}`);
/** Trả lại */
export const giveBack = (): string => $inLanguage("Trả lại", "Return");
/** Người soạn sẽ thấy lý do và sửa lại. */
export const giveBackText = (): string => $inLanguage("Người soạn sẽ thấy lý do và sửa lại.", "The writer sees the reason and changes it.");
/** Đài đã có liên kết. Tạo liên kết mới thì liên kết cũ mất hiệu lực ngay. */
export const hasToken = (): string => $inLanguage("Đài đã có liên kết. Tạo liên kết mới thì liên kết cũ mất hiệu lực ngay.", "The station has a link. A new one makes the old one void at once.");
/** Nghe, tải bản âm thanh (MP3) */
export const hearAudio = (): string => $inLanguage("Nghe, tải bản âm thanh (MP3)", "Listen to or download the audio (MP3)");
/** Bạn đã nghe hết. Có thể trình duyệt. */
export const heardAll = (): string => $inLanguage("Bạn đã nghe hết. Có thể trình duyệt.", "You have heard all of it and may submit.");
/** Mới nghe {percent}%. Nghe hết bản âm thanh rồi mới trình được. */
export const heardPart = (values: { percent: string | number }): string => $inLanguage(`Mới nghe ${$shown(values.percent)}%. Nghe hết bản âm thanh rồi mới trình được.`, `${$shown(values.percent)}% heard. Listen to all of it before submitting.`);
/** Nhập từ Excel */
export const importStations = (): string => $inLanguage("Nhập từ Excel", "Import from Excel");
/** Tải danh sách về, sửa hoặc điền thêm, rồi gửi lại. Đài đã có được sửa theo tên, đài mới được thêm; đài không có trong tệp giữ nguyên. */
export const importStationsHint = (): string => $inLanguage("Tải danh sách về, sửa hoặc điền thêm, rồi gửi lại. Đài đã có được sửa theo tên, đài mới được thêm; đài không có trong tệp giữ nguyên.", "Download the list, mend it or fill it in, and send it again. Known stations are changed by their name, new ones are added; those not in the file stay as they are.");
/** Phát khẩn cấp ngay */
export const interrupt = (): string => $inLanguage("Phát khẩn cấp ngay", "Interrupt now");
/** Mọi loa nối mạng ở nơi được chọn sẽ dừng nội dung đang phát và phát bản tin này trong vòng 15 giây. Đài FM, hữu tuyến hiện ở mục Phát hôm nay. */
export const interruptText = (): string => $inLanguage("Mọi loa nối mạng ở nơi được chọn sẽ dừng nội dung đang phát và phát bản tin này trong vòng 15 giây. Đài FM, hữu tuyến hiện ở mục Phát hôm nay.", "Every networked loudspeaker of the chosen places stops what it plays and plays this within 15 seconds. FM and wired stations see it under Today.");
/** Phát chen khẩn cấp */
export const interruptTitle = (): string => $inLanguage("Phát chen khẩn cấp", "Emergency interrupt");
/** Nhập danh sách */
export const keepStations = (): string => $inLanguage("Nhập danh sách", "Import the list");
/** Loại đài */
export const kind = (): string => $inLanguage("Loại đài", "Kind");
/** Máy tính */
export const kindComputer = (): string => $inLanguage("Máy tính", "Computer");
/** FM */
export const kindFm = (): string => $inLanguage("FM", "FM");
/** Bộ thu IP */
export const kindIpBox = (): string => $inLanguage("Bộ thu IP", "IP box");
/** Hữu tuyến */
export const kindWired = (): string => $inLanguage("Hữu tuyến", "Wired");
/** tiếng Co */
export const languageCua = (): string => $inLanguage("tiếng Co", "Co");
/** tiếng Đức */
export const languageDe = (): string => $inLanguage("tiếng Đức", "German");
/** tiếng Anh */
export const languageEn = (): string => $inLanguage("tiếng Anh", "English");
/** tiếng Tây Ban Nha */
export const languageEs = (): string => $inLanguage("tiếng Tây Ban Nha", "Spanish");
/** tiếng Philippines */
export const languageFil = (): string => $inLanguage("tiếng Philippines", "Filipino");
/** tiếng Pháp */
export const languageFr = (): string => $inLanguage("tiếng Pháp", "French");
/** tiếng Hindi */
export const languageHi = (): string => $inLanguage("tiếng Hindi", "Hindi");
/** tiếng Indonesia */
export const languageId = (): string => $inLanguage("tiếng Indonesia", "Indonesian");
/** tiếng Nhật */
export const languageJa = (): string => $inLanguage("tiếng Nhật", "Japanese");
/** tiếng Giẻ Triêng */
export const languageJeh = (): string => $inLanguage("tiếng Giẻ Triêng", "Giẻ Triêng");
/** tiếng Khmer */
export const languageKm = (): string => $inLanguage("tiếng Khmer", "Khmer");
/** tiếng Hàn */
export const languageKo = (): string => $inLanguage("tiếng Hàn", "Korean");
/** tiếng Cơ Tu */
export const languageKtv = (): string => $inLanguage("tiếng Cơ Tu", "Cơ Tu");
/** tiếng Lào */
export const languageLo = (): string => $inLanguage("tiếng Lào", "Lao");
/** tiếng Mã Lai */
export const languageMs = (): string => $inLanguage("tiếng Mã Lai", "Malay");
/** tiếng Nga */
export const languageRu = (): string => $inLanguage("tiếng Nga", "Russian");
/** tiếng Xơ Đăng */
export const languageSed = (): string => $inLanguage("tiếng Xơ Đăng", "Xơ Đăng");
/** tiếng Thái Lan */
export const languageTh = (): string => $inLanguage("tiếng Thái Lan", "Thai");
/** tiếng Việt */
export const languageVi = (): string => $inLanguage("tiếng Việt", "Vietnamese");
/** tiếng Trung */
export const languageZh = (): string => $inLanguage("tiếng Trung", "Chinese");
/** Liên lạc gần nhất */
export const lastSeen = (): string => $inLanguage("Liên lạc gần nhất", "Last heard of");
/** Thời lượng */
export const length = (): string => $inLanguage("Thời lượng", "Length");
/** Cấp */
export const level = (): string => $inLanguage("Cấp", "Level");
/** Xã */
export const levelCommune = (): string => $inLanguage("Xã", "Commune");
/** Huyện */
export const levelDistrict = (): string => $inLanguage("Huyện", "District");
/** Khẩn cấp */
export const levelEmergency = (): string => $inLanguage("Khẩn cấp", "Emergency");
/** Tỉnh */
export const levelProvince = (): string => $inLanguage("Tỉnh", "Province");
/** Tình trạng */
export const line = (): string => $inLanguage("Tình trạng", "State");
/** Đánh dấu tay */
export const lineByHand = (): string => $inLanguage("Đánh dấu tay", "Ticked by hand");
/** Đã ngừng */
export const lineClosed = (): string => $inLanguage("Đã ngừng", "Closed");
/** Đang liên lạc */
export const lineInTouch = (): string => $inLanguage("Đang liên lạc", "In touch");
/** Chưa kết nối */
export const lineNever = (): string => $inLanguage("Chưa kết nối", "Never connected");
/** Mất liên lạc */
export const lineSilent = (): string => $inLanguage("Mất liên lạc", "Silent");
/** Liên kết đang dùng mất hiệu lực ngay: loa im cho đến khi có người mở liên kết mới trên máy của đài. */
export const linkEndsText = (): string => $inLanguage("Liên kết đang dùng mất hiệu lực ngay: loa im cho đến khi có người mở liên kết mới trên máy của đài.", "The link in use ends at once: the loudspeaker is silent until somebody opens the new one on the station’s machine.");
/** Nghe bản tin */
export const listen = (): string => $inLanguage("Nghe bản tin", "Listen to the bulletin");
/** Nghe từ */
export const listenFrom = (): string => $inLanguage("Nghe từ", "Listen from");
/** độ to {lufs} LUFS, đỉnh {peak} dB */
export const loudness = (values: { lufs: string | number; peak: string | number }): string => $inLanguage(`độ to ${$shown(values.lufs)} LUFS, đỉnh ${$shown(values.peak)} dB`, `loudness ${$shown(values.lufs)} LUFS, peak ${$shown(values.peak)} dB`);
/** Tạo âm thanh */
export const makeAudio = (): string => $inLanguage("Tạo âm thanh", "Make audio");
/** Số lượt đã phát trên số lượt đã xếp của từng xã, theo ngày */
export const matrixCaption = (): string => $inLanguage("Số lượt đã phát trên số lượt đã xếp của từng xã, theo ngày", "Broadcasts played of planned, by commune and day");
/** {count, plural, other {{text} chưa, không phát}} */
export const missedCount = (values: { count: number; text: string | number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.text)} chưa, không phát` })}`, `${$counted(values.count, { other: `${$shown(values.text)} missed` })}`);
/** Chưa, không phát */
export const missedFigure = (): string => $inLanguage("Chưa, không phát", "Missed");
/** dời sang {time} */
export const movedTo = (values: { time: string | number }): string => $inLanguage(`dời sang ${$shown(values.time)}`, `moved to ${$shown(values.time)}`);
/** Soạn bản tin */
export const newBulletin = (): string => $inLanguage("Soạn bản tin", "Write a bulletin");
/** Tạo liên kết mới */
export const newToken = (): string => $inLanguage("Tạo liên kết mới", "Make a new link");
/** Chưa có âm thanh của nội dung này. */
export const noAudio = (): string => $inLanguage("Chưa có âm thanh của nội dung này.", "There is no audio of it as it stands.");
/** Chưa có bản tin nào */
export const noBulletins = (): string => $inLanguage("Chưa có bản tin nào", "No bulletins yet");
/** Soạn bản tin đầu tiên; máy sẽ đọc thành tiếng để nghe thử trước khi phát. */
export const noBulletinsText = (): string => $inLanguage("Soạn bản tin đầu tiên; máy sẽ đọc thành tiếng để nghe thử trước khi phát.", "Write the first; it is read aloud for you to hear before it is sent.");
/** Không thuộc chiến dịch nào */
export const noCampaign = (): string => $inLanguage("Không thuộc chiến dịch nào", "Part of no campaign");
/** Chưa có tệp thu âm {language}. */
export const noRecording = (values: { language: string | number }): string => $inLanguage(`Chưa có tệp thu âm ${$shown(values.language)}.`, `No recording in ${$shown(values.language)} yet.`);
/** Chưa xếp lịch phát. */
export const noSchedules = (): string => $inLanguage("Chưa xếp lịch phát.", "Not scheduled yet.");
/** Xếp lịch được sau khi bản tin được duyệt. */
export const noSchedulesYet = (): string => $inLanguage("Xếp lịch được sau khi bản tin được duyệt.", "It can be scheduled once it is approved.");
/** Chưa có đài nào */
export const noStations = (): string => $inLanguage("Chưa có đài nào", "No stations");
/** Thêm đài của xã: máy tính, bộ thu IP, hữu tuyến hoặc FM. */
export const noStationsText = (): string => $inLanguage("Thêm đài của xã: máy tính, bộ thu IP, hữu tuyến hoặc FM.", "Add the commune’s station: computer, IP box, wired or FM.");
/** Đài chưa có liên kết kết nối. */
export const noToken = (): string => $inLanguage("Đài chưa có liên kết kết nối.", "The station has no link yet.");
/** Chưa có từ nào */
export const noWords = (): string => $inLanguage("Chưa có từ nào", "No words yet");
/** Thêm từ viết tắt hoặc tên riêng mà máy đọc sai. */
export const noWordsText = (): string => $inLanguage("Thêm từ viết tắt hoặc tên riêng mà máy đọc sai.", "Add abbreviations and names that are read wrong.");
/** phát sớm hơn trong khung giờ */
export const noteEarlier = (): string => $inLanguage("phát sớm hơn trong khung giờ", "earlier in its slot");
/** phát muộn hơn trong khung giờ */
export const noteLater = (): string => $inLanguage("phát muộn hơn trong khung giờ", "later in its slot");
/** không còn chỗ */
export const noteNoRoom = (): string => $inLanguage("không còn chỗ", "no room");
/** dời sang khung giờ khác */
export const noteOtherSlot = (): string => $inLanguage("dời sang khung giờ khác", "moved to another slot");
/** máy tắt giữa chừng */
export const noteRestart = (): string => $inLanguage("máy tắt giữa chừng", "the machine went off");
/** bị dừng */
export const noteStopped = (): string => $inLanguage("bị dừng", "stopped");
/** Không có bản tin */
export const nothingPlanned = (): string => $inLanguage("Không có bản tin", "Nothing");
/** Không có lượt phát nào cần đánh dấu */
export const nothingToTick = (): string => $inLanguage("Không có lượt phát nào cần đánh dấu", "Nothing to tick");
/** Đài hữu tuyến, FM của địa phương không có bản tin trong ngày này. */
export const nothingToTickText = (): string => $inLanguage("Đài hữu tuyến, FM của địa phương không có bản tin trong ngày này.", "The place’s wired and FM stations have no bulletin on this day.");
/** Xem đài */
export const openStation = (): string => $inLanguage("Xem đài", "Open the station");
/** Tải lại trang phát */
export const orderReload = (): string => $inLanguage("Tải lại trang phát", "Load the player anew");
/** Đã gửi lệnh; đài làm theo trong vòng 15 giây khi còn liên lạc. */
export const orderSent = (): string => $inLanguage("Đã gửi lệnh; đài làm theo trong vòng 15 giây khi còn liên lạc.", "Sent; the station follows within 15 seconds while it is in touch.");
/** Dừng phát */
export const orderStop = (): string => $inLanguage("Dừng phát", "Stop playing");
/** Chọn tệp khác */
export const otherFile = (): string => $inLanguage("Chọn tệp khác", "Choose another file");
/** Ngôn ngữ khác */
export const otherLanguages = (): string => $inLanguage("Ngôn ngữ khác", "Other languages");
/** Phát sau phần tiếng Việt, theo thứ tự ở đây. Tiếng không có giọng máy thì người đọc thu âm. */
export const otherLanguagesHint = (): string => $inLanguage("Phát sau phần tiếng Việt, theo thứ tự ở đây. Tiếng không có giọng máy thì người đọc thu âm.", "Heard after the Vietnamese part, in this order. Languages without a voice are recorded by a person.");
/** Dở dang */
export const outcomeBroken = (): string => $inLanguage("Dở dang", "Broken off");
/** Không còn chỗ */
export const outcomeDropped = (): string => $inLanguage("Không còn chỗ", "No room");
/** Chưa báo */
export const outcomeMissed = (): string => $inLanguage("Chưa báo", "Not told");
/** Không phát */
export const outcomeNotPlayed = (): string => $inLanguage("Không phát", "Not played");
/** Đã phát */
export const outcomePlayed = (): string => $inLanguage("Đã phát", "Played");
/** Chưa tới giờ */
export const outcomeWaiting = (): string => $inLanguage("Chưa tới giờ", "To come");
/** Điện thoại */
export const phone = (): string => $inLanguage("Điện thoại", "Telephone");
/** Địa bàn */
export const places = (): string => $inLanguage("Địa bàn", "Places");
/** {count, plural, other {{text} xã}} */
export const placesCount = (values: { count: number; text: string | number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.text)} xã` })}`, `${$counted(values.count, { one: `${$shown(values.text)} commune`, other: `${$shown(values.text)} communes` })}`);
/** Chọn địa bàn */
export const placesWhich = (): string => $inLanguage("Chọn địa bàn", "Which places");
/** Đã xếp */
export const planned = (): string => $inLanguage("Đã xếp", "Planned");
/** Phát tệp thu âm trong bản âm thanh. */
export const playRecording = (): string => $inLanguage("Phát tệp thu âm trong bản âm thanh.", "Play the recording in the audio.");
/** đã phát {played}/{due} lượt đến giờ */
export const playedOfDue = (values: { played: string | number; due: string | number }): string => $inLanguage(`đã phát ${$shown(values.played)}/${$shown(values.due)} lượt đến giờ`, `${$shown(values.played)} of ${$shown(values.due)} due were played`);
/** Đã phát / xếp */
export const playedOfPlanned = (): string => $inLanguage("Đã phát / xếp", "Played / planned");
/** Xem trước */
export const preview = (): string => $inLanguage("Xem trước", "Preview");
/** {broadcasts} lượt phát trên {stations} đài trong 14 ngày tới */
export const previewCounts = (values: { broadcasts: string | number; stations: string | number }): string => $inLanguage(`${$shown(values.broadcasts)} lượt phát trên ${$shown(values.stations)} đài trong 14 ngày tới`, `${$shown(values.broadcasts)} broadcasts on ${$shown(values.stations)} stations in the next 14 days`);
/** Bản tin “{title}” phải nhường: {moved} lượt dời, {dropped} lượt bỏ. */
export const previewDisplaced = (values: { title: string | number; moved: string | number; dropped: string | number }): string => $inLanguage(`Bản tin “${$shown(values.title)}” phải nhường: ${$shown(values.moved)} lượt dời, ${$shown(values.dropped)} lượt bỏ.`, `“${$shown(values.title)}” gives way: ${$shown(values.moved)} moved, ${$shown(values.dropped)} left out.`);
/** {count} lượt không còn chỗ trong khung giờ. */
export const previewDropped = (values: { count: string | number }): string => $inLanguage(`${$shown(values.count)} lượt không còn chỗ trong khung giờ.`, `${$shown(values.count)} find no room in their slots.`);
/** {count} lượt phải dời sang giờ khác. */
export const previewMoved = (values: { count: string | number }): string => $inLanguage(`${$shown(values.count)} lượt phải dời sang giờ khác.`, `${$shown(values.count)} move to another time.`);
/** Chưa có đài: {names} */
export const previewWithout = (values: { names: string | number }): string => $inLanguage(`Chưa có đài: ${$shown(values.names)}`, `Without a station: ${$shown(values.names)}`);
/** In lịch và lời đọc */
export const printSheet = (): string => $inLanguage("In lịch và lời đọc", "Print schedule and script");
/** Cách đọc */
export const pronunciations = (): string => $inLanguage("Cách đọc", "Pronunciations");
/** Từ viết tắt, tên riêng đọc khác cách viết. Từ của cơ quan bạn được dùng trước từ chung. */
export const pronunciationsLead = (): string => $inLanguage("Từ viết tắt, tên riêng đọc khác cách viết. Từ của cơ quan bạn được dùng trước từ chung.", "Abbreviations and names that sound otherwise than written. Your agency’s go before the common ones.");
/** Máy sẽ đọc */
export const readAs = (): string => $inLanguage("Máy sẽ đọc", "It will be read");
/** Gõ lời bản tin để xem máy đọc số, ngày, chữ viết tắt thế nào. */
export const readAsEmpty = (): string => $inLanguage("Gõ lời bản tin để xem máy đọc số, ngày, chữ viết tắt thế nào.", "Type to see how figures, dates and abbreviations are read.");
/** Máy đọc được */
export const readByVoice = (): string => $inLanguage("Máy đọc được", "Read by a voice");
/** Đọc địa chỉ này để đếm lượt cài đặt nhờ loa: */
export const readOutCode = (): string => $inLanguage("Đọc địa chỉ này để đếm lượt cài đặt nhờ loa:", "Read this address out to count installs brought by loudspeakers:");
/** Cán bộ phụ trách vắng */
export const reasonAway = (): string => $inLanguage("Cán bộ phụ trách vắng", "Who is responsible was away");
/** Máy, loa hỏng */
export const reasonBroken = (): string => $inLanguage("Máy, loa hỏng", "Equipment is broken");
/** Lý do khác */
export const reasonOther = (): string => $inLanguage("Lý do khác", "Another reason");
/** Mất điện */
export const reasonPower = (): string => $inLanguage("Mất điện", "Power cut");
/** Mưa bão, sấm sét */
export const reasonStorm = (): string => $inLanguage("Mưa bão, sấm sét", "Storm");
/** Người đọc, thu âm */
export const recordedInstead = (): string => $inLanguage("Người đọc, thu âm", "Recorded by a person");
/** Người đọc, thu âm (máy không có giọng tiếng này) */
export const recordedOnly = (): string => $inLanguage("Người đọc, thu âm (máy không có giọng tiếng này)", "Recorded by a person (there is no voice for it)");
/** Tải tệp thu âm {language} */
export const recordingIn = (values: { language: string | number }): string => $inLanguage(`Tải tệp thu âm ${$shown(values.language)}`, `Upload the recording in ${$shown(values.language)}`);
/** Thu âm {language}: {name} */
export const recordingIs = (values: { language: string | number; name: string | number }): string => $inLanguage(`Thu âm ${$shown(values.language)}: ${$shown(values.name)}`, `Recording in ${$shown(values.language)}: ${$shown(values.name)}`);
/** Xóa */
export const remove = (): string => $inLanguage("Xóa", "Remove");
/** Bỏ {language} */
export const removeLanguage = (values: { language: string | number }): string => $inLanguage(`Bỏ ${$shown(values.language)}`, `Remove ${$shown(values.language)}`);
/** Bỏ khung {number} */
export const removeSlot = (values: { number: string | number }): string => $inLanguage(`Bỏ khung ${$shown(values.number)}`, `Remove slot ${$shown(values.number)}`);
/** Xóa cách đọc của {word} */
export const removeWord = (values: { word: string | number }): string => $inLanguage(`Xóa cách đọc của ${$shown(values.word)}`, `Remove how ${$shown(values.word)} is read`);
/** Số lần trong mỗi khung giờ */
export const repeats = (): string => $inLanguage("Số lần trong mỗi khung giờ", "Times in each slot");
/** {count, plural, other {# lần mỗi khung}} */
export const repeatsEach = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.count)} lần mỗi khung` })}`, `${$counted(values.count, { one: "once a slot", other: `${$shown(values.count)} times a slot` })}`);
/** Báo cáo phát (Excel) */
export const report = (): string => $inLanguage("Báo cáo phát (Excel)", "Play report (Excel)");
/** Người phụ trách */
export const responsible = (): string => $inLanguage("Người phụ trách", "Responsible");
/** Kết quả phát */
export const results = (): string => $inLanguage("Kết quả phát", "What came of it");
/** Lý do: {reason} */
export const returnedBecause = (values: { reason: string | number }): string => $inLanguage(`Lý do: ${$shown(values.reason)}`, `Reason: ${$shown(values.reason)}`);
/** Thu hồi liên kết */
export const revokeToken = (): string => $inLanguage("Thu hồi liên kết", "Revoke the link");
/** Lưu */
export const save = (): string => $inLanguage("Lưu", "Save");
/** Xếp lịch */
export const saveSchedule = (): string => $inLanguage("Xếp lịch", "Schedule");
/** đã kết thúc */
export const scheduleEnded = (): string => $inLanguage("đã kết thúc", "ended");
/** Huyện, xã nào đã phát, bỏ lỡ trong tuần; bấm tên để xem kỹ hơn. */
export const scheduleLead = (): string => $inLanguage("Huyện, xã nào đã phát, bỏ lỡ trong tuần; bấm tên để xem kỹ hơn.", "Which districts and communes played and which missed this week; press a name for more.");
/** Lịch phát */
export const schedulePage = (): string => $inLanguage("Lịch phát", "Schedule");
/** Lời bản tin */
export const script = (): string => $inLanguage("Lời bản tin", "Script");
/** Viết bình thường: số, ngày, chữ viết tắt được đọc thành lời. */
export const scriptHint = (): string => $inLanguage("Viết bình thường: số, ngày, chữ viết tắt được đọc thành lời.", "Write as usual: figures, dates, abbreviations are spoken.");
/** Tìm */
export const search = (): string => $inLanguage("Tìm", "Search");
/** Khung {number} từ */
export const slotFrom = (values: { number: string | number }): string => $inLanguage(`Khung ${$shown(values.number)} từ`, `Slot ${$shown(values.number)} from`);
/** đến (khung {number}) */
export const slotUntil = (values: { number: string | number }): string => $inLanguage(`đến (khung ${$shown(values.number)})`, `until (slot ${$shown(values.number)})`);
/** Khung giờ */
export const slots = (): string => $inLanguage("Khung giờ", "Slots");
/** Buổi chiều */
export const slotsAfternoon = (): string => $inLanguage("Buổi chiều", "Afternoon");
/** Sáng và chiều */
export const slotsAll = (): string => $inLanguage("Sáng và chiều", "Morning and afternoon");
/** Buổi sáng */
export const slotsMorning = (): string => $inLanguage("Buổi sáng", "Morning");
/** Chọn từng xã */
export const someCommunes = (): string => $inLanguage("Chọn từng xã", "Some communes");
/** Chọn từng huyện */
export const someDistricts = (): string => $inLanguage("Chọn từng huyện", "Some districts");
/** Bật tiếng */
export const soundAllowed = (): string => $inLanguage("Bật tiếng", "Sound");
/** Chưa bấm bật tiếng */
export const soundNotAllowed = (): string => $inLanguage("Chưa bấm bật tiếng", "Not turned on yet");
/** Đọc là */
export const spoken = (): string => $inLanguage("Đọc là", "Read as");
/** Người đọc, thu âm */
export const spokenByPerson = (): string => $inLanguage("Người đọc, thu âm", "Recorded by a person");
/** Bước */
export const state = (): string => $inLanguage("Bước", "Step");
/** Đã duyệt */
export const stateApproved = (): string => $inLanguage("Đã duyệt", "Approved");
/** Đang soạn */
export const stateDraft = (): string => $inLanguage("Đang soạn", "Draft");
/** Bị trả lại */
export const stateReturned = (): string => $inLanguage("Bị trả lại", "Returned");
/** Chờ duyệt */
export const stateSubmitted = (): string => $inLanguage("Chờ duyệt", "Waits for approval");
/** Đã thu hồi */
export const stateWithdrawn = (): string => $inLanguage("Đã thu hồi", "Withdrawn");
/** Đài */
export const station = (): string => $inLanguage("Đài", "Station");
/** Tên đài */
export const stationName = (): string => $inLanguage("Tên đài", "Name");
/** Ghi chú (tần số, số cụm loa) */
export const stationNote = (): string => $inLanguage("Ghi chú (tần số, số cụm loa)", "Note (frequency, sets)");
/** Tình trạng */
export const stationState = (): string => $inLanguage("Tình trạng", "State");
/** Đài */
export const stations = (): string => $inLanguage("Đài", "Stations");
/** Đã ngừng nên giữ nguyên: {names} */
export const stationsClosed = (values: { names: string | number }): string => $inLanguage(`Đã ngừng nên giữ nguyên: ${$shown(values.names)}`, `Closed, and left so: ${$shown(values.names)}`);
/** {count, plural, other {{text} đài}} */
export const stationsCount = (values: { count: number; text: string | number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.text)} đài` })}`, `${$counted(values.count, { one: `${$shown(values.text)} station`, other: `${$shown(values.text)} stations` })}`);
/** {all} đài: {inTouch} đang liên lạc, {silent} mất liên lạc, {byHand} đánh dấu tay */
export const stationsCounts = (values: { all: string | number; inTouch: string | number; silent: string | number; byHand: string | number }): string => $inLanguage(`${$shown(values.all)} đài: ${$shown(values.inTouch)} đang liên lạc, ${$shown(values.silent)} mất liên lạc, ${$shown(values.byHand)} đánh dấu tay`, `${$shown(values.all)} stations: ${$shown(values.inTouch)} in touch, ${$shown(values.silent)} silent, ${$shown(values.byHand)} by hand`);
/** Tải danh sách (Excel) */
export const stationsExcel = (): string => $inLanguage("Tải danh sách (Excel)", "Download the list (Excel)");
/** Tệp danh sách đài */
export const stationsFile = (): string => $inLanguage("Tệp danh sách đài", "File with the list of stations");
/** Đã thêm {added} đài, sửa {changed} đài. */
export const stationsImported = (values: { added: string | number; changed: string | number }): string => $inLanguage(`Đã thêm ${$shown(values.added)} đài, sửa ${$shown(values.changed)} đài.`, `${$shown(values.added)} stations added, ${$shown(values.changed)} changed.`);
/** Đài truyền thanh của địa bàn */
export const stationsLead = (): string => $inLanguage("Đài truyền thanh của địa bàn", "Stations of the area");
/** {count} đài không đổi. */
export const stationsSame = (values: { count: string | number }): string => $inLanguage(`${$shown(values.count)} đài không đổi.`, `${$shown(values.count)} stay the same.`);
/** Đang nén và cắt đoạn… */
export const stepEncoding = (): string => $inLanguage("Đang nén và cắt đoạn…", "Encoding…");
/** Âm thanh */
export const stepListen = (): string => $inLanguage("Âm thanh", "Sound");
/** Đang ghép nhạc hiệu, cân âm lượng… */
export const stepMixing = (): string => $inLanguage("Đang ghép nhạc hiệu, cân âm lượng…", "Mixing and evening loudness…");
/** Đang đọc thành tiếng… */
export const stepReading = (): string => $inLanguage("Đang đọc thành tiếng…", "Reading aloud…");
/** Lịch phát */
export const stepSchedule = (): string => $inLanguage("Lịch phát", "Schedule");
/** Đang chờ tạo âm thanh… */
export const stepWaiting = (): string => $inLanguage("Đang chờ tạo âm thanh…", "Waiting to be made…");
/** Nội dung */
export const stepWrite = (): string => $inLanguage("Nội dung", "Words");
/** đã dừng theo chiến dịch */
export const stopped = (): string => $inLanguage("đã dừng theo chiến dịch", "stopped with its campaign");
/** Chiến dịch của bản tin đang bị dừng: không loa nào phát cho đến khi chiến dịch tiếp tục. */
export const stoppedText = (): string => $inLanguage("Chiến dịch của bản tin đang bị dừng: không loa nào phát cho đến khi chiến dịch tiếp tục.", "The bulletin’s campaign is stopped: no loudspeaker plays it until the campaign goes on.");
/** Trình duyệt */
export const submit = (): string => $inLanguage("Trình duyệt", "Submit");
/** Người duyệt là người khác trong cơ quan. Nội dung không sửa được khi đang chờ duyệt. */
export const submitText = (): string => $inLanguage("Người duyệt là người khác trong cơ quan. Nội dung không sửa được khi đang chờ duyệt.", "Another person of the agency approves. It cannot be changed meanwhile.");
/** Trình bản tin */
export const submitTitle = (): string => $inLanguage("Trình bản tin", "Submit the bulletin");
/** Chủ nhật */
export const sunday = (): string => $inLanguage("Chủ nhật", "Sunday");
/** Nhiệt độ */
export const temperature = (): string => $inLanguage("Nhiệt độ", "Temperature");
/** Tuần này */
export const thisWeek = (): string => $inLanguage("Tuần này", "This week");
/** Không phát */
export const tickNotPlayed = (): string => $inLanguage("Không phát", "Not played");
/** Đã phát */
export const tickPlayed = (): string => $inLanguage("Đã phát", "Played");
/** Tiêu đề */
export const title = (): string => $inLanguage("Tiêu đề", "Title");
/** Phát hôm nay */
export const todayPage = (): string => $inLanguage("Phát hôm nay", "Today");
/** Nhập địa chỉ này vào bộ thu IP: */
export const tokenBox = (): string => $inLanguage("Nhập địa chỉ này vào bộ thu IP:", "Enter this address into the IP box:");
/** Mở liên kết này trên máy tính nối loa, hoặc quét mã, rồi bấm bật tiếng: */
export const tokenComputer = (): string => $inLanguage("Mở liên kết này trên máy tính nối loa, hoặc quét mã, rồi bấm bật tiếng:", "Open this link on the computer at the loudspeakers, or scan the code, then turn sound on:");
/** Liên kết chỉ hiện một lần. Ai có liên kết này đều phát được trên loa. */
export const tokenOnce = (): string => $inLanguage("Liên kết chỉ hiện một lần. Ai có liên kết này đều phát được trên loa.", "Shown this once. Whoever has the link can act as the station.");
/** Mã QR của liên kết */
export const tokenQr = (): string => $inLanguage("Mã QR của liên kết", "QR code of the link");
/** Liên kết của đài */
export const tokenTitle = (): string => $inLanguage("Liên kết của đài", "The station’s link");
/** Bỏ dấu */
export const undoTick = (): string => $inLanguage("Bỏ dấu", "Take back");
/** Đến ngày */
export const untilDay = (): string => $inLanguage("Đến ngày", "Until");
/** Phiên bản */
export const version = (): string => $inLanguage("Phiên bản", "Version");
/** Giọng đọc */
export const voice = (): string => $inLanguage("Giọng đọc", "Voice");
/** Giọng máy (espeak-ng) */
export const voiceEspeak = (): string => $inLanguage("Giọng máy (espeak-ng)", "Machine voice (espeak-ng)");
/** Thu âm sẵn */
export const voiceRecording = (): string => $inLanguage("Thu âm sẵn", "Recording");
/** Giọng của tỉnh (sherpa-onnx) */
export const voiceSherpa = (): string => $inLanguage("Giọng của tỉnh (sherpa-onnx)", "The province’s voice (sherpa-onnx)");
/** Âm lượng */
export const volume = (): string => $inLanguage("Âm lượng", "Volume");
/** Tuần sau */
export const weekAfter = (): string => $inLanguage("Tuần sau", "Next week");
/** Tuần trước */
export const weekBefore = (): string => $inLanguage("Tuần trước", "Week before");
/** Thứ {number} */
export const weekday = (values: { number: string | number }): string => $inLanguage(`Thứ ${$shown(values.number)}`, `Day ${$shown(values.number)}`);
/** Các ngày trong tuần */
export const weekdays = (): string => $inLanguage("Các ngày trong tuần", "Days of the week");
/** Vì sao không phát */
export const whyNot = (): string => $inLanguage("Vì sao không phát", "Why not");
/** Thu hồi */
export const withdraw = (): string => $inLanguage("Thu hồi", "Withdraw");
/** Mọi lượt chưa phát bị bỏ; loa đang phát dừng trong vòng 15 giây. Không hoàn tác được. */
export const withdrawText = (): string => $inLanguage("Mọi lượt chưa phát bị bỏ; loa đang phát dừng trong vòng 15 giây. Không hoàn tác được.", "Nothing of it begins any more; what plays stops within 15 seconds. It cannot be undone.");
/** Danh sách từ */
export const words = (): string => $inLanguage("Danh sách từ", "Words");
/** Lời {language} */
export const wordsIn = (values: { language: string | number }): string => $inLanguage(`Lời ${$shown(values.language)}`, `Words in ${$shown(values.language)}`);
/** Để trống được: lời nằm trong tệp thu âm. */
export const wordsMayBeEmpty = (): string => $inLanguage("Để trống được: lời nằm trong tệp thu âm.", "May stay empty: the words are in the recording.");
/** Lời đọc */
export const wordsToRead = (): string => $inLanguage("Lời đọc", "Words to read");
/** Sẽ thêm {added} đài, sửa {changed} đài. */
export const wouldImport = (values: { added: string | number; changed: string | number }): string => $inLanguage(`Sẽ thêm ${$shown(values.added)} đài, sửa ${$shown(values.changed)} đài.`, `${$shown(values.added)} stations would be added, ${$shown(values.changed)} changed.`);
/** Viết là */
export const written = (): string => $inLanguage("Viết là", "Written");
/** {name} soạn */
export const writtenBy = (values: { name: string | number }): string => $inLanguage(`${$shown(values.name)} soạn`, `written by ${$shown(values.name)}`);
/** Đã bật */
export const yes = (): string => $inLanguage("Đã bật", "On");
