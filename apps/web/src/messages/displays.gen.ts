// Made from messages/displays/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage, counted as $counted, shown as $shown } from '../language/message.ts';

/** Báo hỏng */
export const actDamaged = (): string => $inLanguage("Báo hỏng", "Damaged");
/** Đã treo */
export const actHang = (): string => $inLanguage("Đã treo", "It hangs");
/** Báo mất */
export const actMissing = (): string => $inLanguage("Báo mất", "Missing");
/** Đã gỡ */
export const actTakeDown = (): string => $inLanguage("Đã gỡ", "Taken down");
/** Thêm địa điểm */
export const addPlace = (): string => $inLanguage("Thêm địa điểm", "Add a place");
/** Địa chỉ */
export const address = (): string => $inLanguage("Địa chỉ", "Address");
/** Cơ quan phụ trách */
export const agency = (): string => $inLanguage("Cơ quan phụ trách", "Agency");
/** Treo ở đâu, cho ai */
export const audience = (): string => $inLanguage("Treo ở đâu, cho ai", "Where, and for whom");
/** Nhà sinh hoạt văn hóa */
export const audienceCultureHouse = (): string => $inLanguage("Nhà sinh hoạt văn hóa", "Culture house");
/** Doanh nghiệp */
export const audienceEnterprise = (): string => $inLanguage("Doanh nghiệp", "Enterprise");
/** Mọi người */
export const audienceGeneral = (): string => $inLanguage("Mọi người", "Everyone");
/** Bệnh viện */
export const audienceHospital = (): string => $inLanguage("Bệnh viện", "Hospital");
/** Chợ */
export const audienceMarket = (): string => $inLanguage("Chợ", "Market");
/** Bộ phận Một cửa */
export const audienceOneStop = (): string => $inLanguage("Bộ phận Một cửa", "One-stop desk");
/** Trường học */
export const audienceSchool = (): string => $inLanguage("Trường học", "School");
/** Nhà ga, bến xe */
export const audienceStation = (): string => $inLanguage("Nhà ga, bến xe", "Station");
/** Khẩn cấp */
export const audienceUrgent = (): string => $inLanguage("Khẩn cấp", "Urgent");
/** mất hoặc hỏng */
export const brokenWord = (): string => $inLanguage("mất hoặc hỏng", "missing or damaged");
/** Theo huyện, xã */
export const byDistrict = (): string => $inLanguage("Theo huyện, xã", "By district and commune");
/** Chiến dịch */
export const campaign = (): string => $inLanguage("Chiến dịch", "Campaign");
/** Sửa địa điểm */
export const changePlace = (): string => $inLanguage("Sửa địa điểm", "Change the place");
/** Treo áp phích */
export const checklist = (): string => $inLanguage("Treo áp phích", "Hanging");
/** Chụp ảnh nơi treo rồi đánh dấu. Báo ngay khi mất, hỏng. */
export const checklistLead = (): string => $inLanguage("Chụp ảnh nơi treo rồi đánh dấu. Báo ngay khi mất, hỏng.", "Take a photo where it hangs and tick. Tell when it is missing or damaged.");
/** Hoặc chọn vài nơi cụ thể */
export const chosenPlaces = (): string => $inLanguage("Hoặc chọn vài nơi cụ thể", "Or some places by name");
/** Bỏ địa điểm */
export const closePlace = (): string => $inLanguage("Bỏ địa điểm", "Remove");
/** Nơi này không còn trong danh sách chọn. Những gì đã treo và ảnh vẫn được giữ. */
export const closePlaceText = (): string => $inLanguage("Nơi này không còn trong danh sách chọn. Những gì đã treo và ảnh vẫn được giữ.", "It leaves the lists. What hung there and its photos are kept.");
/** Bỏ địa điểm này? */
export const closePlaceTitle = (): string => $inLanguage("Bỏ địa điểm này?", "Remove this place?");
/** Mã {code} */
export const codeIs = (values: { code: string | number }): string => $inLanguage(`Mã ${$shown(values.code)}`, `Code ${$shown(values.code)}`);
/** Cột */
export const column = (): string => $inLanguage("Cột", "Column");
/** Số nơi */
export const count = (): string => $inLanguage("Số nơi", "Places");
/** Áp phích và màn hình */
export const displays = (): string => $inLanguage("Áp phích và màn hình", "Posters and screens");
/** Tải PDF */
export const downloadPdf = (): string => $inLanguage("Tải PDF", "Download PDF");
/** Hạn treo */
export const dueOn = (): string => $inLanguage("Hạn treo", "Hang by");
/** Cần sửa */
export const fault = (): string => $inLanguage("Cần sửa", "What to mend");
/** {count} ô chưa dùng được: */
export const faultyRows = (values: { count: string | number }): string => $inLanguage(`${$shown(values.count)} ô chưa dùng được:`, `${$shown(values.count)} cells cannot be used:`);
/** Mỗi nơi một trang */
export const forPlaces = (): string => $inLanguage("Mỗi nơi một trang", "One page for each");
/** Mỗi trang có mã riêng của cơ quan và địa điểm. */
export const forPlacesHint = (): string => $inLanguage("Mỗi trang có mã riêng của cơ quan và địa điểm.", "Each page has the code of its agency and place.");
/** Khổ */
export const format = (): string => $inLanguage("Khổ", "Format");
/** Áp phích A3 */
export const formatA3 = (): string => $inLanguage("Áp phích A3", "Poster A3");
/** Áp phích A4 */
export const formatA4 = (): string => $inLanguage("Áp phích A4", "Poster A4");
/** Tờ rơi A5 */
export const formatA5 = (): string => $inLanguage("Tờ rơi A5", "Leaflet A5");
/** Bảng chữ A */
export const formatAFrame = (): string => $inLanguage("Bảng chữ A", "A-frame");
/** Dán xe buýt */
export const formatBusSticker = (): string => $inLanguage("Dán xe buýt", "Bus sticker");
/** Thẻ để bàn */
export const formatTableCard = (): string => $inLanguage("Thẻ để bàn", "Table card");
/** Áp phích */
export const hangsHere = (): string => $inLanguage("Áp phích", "Posters");
/** Tiếng Anh */
export const headlineEn = (): string => $inLanguage("Tiếng Anh", "In English");
/** Xuống dòng ở chỗ muốn ngắt; đặt chữ giữa hai dấu * để tô vàng. */
export const headlineHint = (): string => $inLanguage("Xuống dòng ở chỗ muốn ngắt; đặt chữ giữa hai dấu * để tô vàng.", "Break the line where it shall break; words between two * are yellow.");
/** Dòng chữ lớn */
export const headlineVi = (): string => $inLanguage("Dòng chữ lớn", "Headline");
/** Đường dây nóng */
export const hotline = (): string => $inLanguage("Đường dây nóng", "Hotline");
/** đã treo {hung}/{total} nơi */
export const hungOf = (values: { hung: string | number; total: string | number }): string => $inLanguage(`đã treo ${$shown(values.hung)}/${$shown(values.total)} nơi`, `hung at ${$shown(values.hung)} of ${$shown(values.total)} places`);
/** Dòng đầu là tiêu đề. Chỉ bắt buộc cột “Tên địa điểm”. */
export const importHint = (): string => $inLanguage("Dòng đầu là tiêu đề. Chỉ bắt buộc cột “Tên địa điểm”.", "The first row holds headings. Only “Tên địa điểm” is needed.");
/** Nhập danh sách */
export const importPlaces = (): string => $inLanguage("Nhập danh sách", "Import a list");
/** Lưu */
export const keep = (): string => $inLanguage("Lưu", "Save");
/** Thêm {count} địa điểm */
export const keepPlaces = (values: { count: string | number }): string => $inLanguage(`Thêm ${$shown(values.count)} địa điểm`, `Add ${$shown(values.count)} places`);
/** Lưu áp phích */
export const keepPoster = (): string => $inLanguage("Lưu áp phích", "Keep the poster");
/** {count} nơi đã có. */
export const knownPlaces = (values: { count: string | number }): string => $inLanguage(`${$shown(values.count)} nơi đã có.`, `${$shown(values.count)} are known.`);
/** Quá hạn */
export const lateOnly = (): string => $inLanguage("Quá hạn", "Late only");
/** quá hạn */
export const lateWord = (): string => $inLanguage("quá hạn", "late");
/** Vĩ độ */
export const latitude = (): string => $inLanguage("Vĩ độ", "Latitude");
/** Lời dẫn tiếng Anh */
export const leadEn = (): string => $inLanguage("Lời dẫn tiếng Anh", "Lead in English");
/** Lời dẫn */
export const leadVi = (): string => $inLanguage("Lời dẫn", "Lead");
/** Kinh độ */
export const longitude = (): string => $inLanguage("Kinh độ", "Longitude");
/** Xem danh sách */
export const lookAtList = (): string => $inLanguage("Xem danh sách", "Look at the list");
/** Sửa danh sách */
export const mendList = (): string => $inLanguage("Sửa danh sách", "Mend the list");
/** Của cơ quan tôi */
export const mineOnly = (): string => $inLanguage("Của cơ quan tôi", "My agency’s");
/** Soạn áp phích */
export const newPoster = (): string => $inLanguage("Soạn áp phích", "New poster");
/** Chưa có chiến dịch nào đang mở */
export const noCampaign = (): string => $inLanguage("Chưa có chiến dịch nào đang mở", "No open campaign");
/** Chưa có địa điểm */
export const noPlaces = (): string => $inLanguage("Chưa có địa điểm", "No places");
/** Chép danh sách từ Excel và dán vào, hoặc thêm từng nơi. */
export const noPlacesText = (): string => $inLanguage("Chép danh sách từ Excel và dán vào, hoặc thêm từng nơi.", "Paste a list from Excel, or add them one by one.");
/** Chưa có áp phích nào */
export const noPosters = (): string => $inLanguage("Chưa có áp phích nào", "No posters yet");
/** Chọn đối tượng và một câu sẵn có; bản in, tờ rơi, thẻ để bàn đều dựng từ đó. */
export const noPostersText = (): string => $inLanguage("Chọn đối tượng và một câu sẵn có; bản in, tờ rơi, thẻ để bàn đều dựng từ đó.", "Choose an audience and a ready headline; sheets, leaflets and table cards are all made from it.");
/** Chưa đặt bản in nào. */
export const noPrints = (): string => $inLanguage("Chưa đặt bản in nào.", "Nothing has been printed yet.");
/** Ghi chú */
export const note = (): string => $inLanguage("Ghi chú", "Note");
/** Không có địa điểm nào khớp */
export const nothingFound = (): string => $inLanguage("Không có địa điểm nào khớp", "No place fits");
/** Không có gì để treo */
export const nothingToHang = (): string => $inLanguage("Không có gì để treo", "Nothing to hang");
/** Áp phích được lên danh sách ở trang Áp phích, mục “Lên danh sách treo”. */
export const nothingToHangText = (): string => $inLanguage("Áp phích được lên danh sách ở trang Áp phích, mục “Lên danh sách treo”.", "Posters are planned on the Posters page by “Plan where it hangs”.");
/** Bản in cũ hơn */
export const olderPrints = (): string => $inLanguage("Bản in cũ hơn", "Older prints");
/** Hoặc chọn tệp */
export const orFile = (): string => $inLanguage("Hoặc chọn tệp", "Or choose a file");
/** {count, plural, other {# trang}} */
export const pages = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.count)} trang` })}`, `${$counted(values.count, { one: `${$shown(values.count)} page`, other: `${$shown(values.count)} pages` })}`);
/** Giấy */
export const paper = (): string => $inLanguage("Giấy", "Paper");
/** Tên địa điểm	Loại	Địa chỉ	Xã, phường	Huyện */
export const pasteExample = (): string => $inLanguage("Tên địa điểm\tLoại\tĐịa chỉ\tXã, phường\tHuyện", "Tên địa điểm\tLoại\tĐịa chỉ\tXã, phường\tHuyện");
/** Dán từ Excel */
export const pasteHere = (): string => $inLanguage("Dán từ Excel", "Paste from Excel");
/** {sheet}: {count} bản mỗi tờ */
export const perSheet = (values: { sheet: string | number; count: string | number }): string => $inLanguage(`${$shown(values.sheet)}: ${$shown(values.count)} bản mỗi tờ`, `${$shown(values.sheet)}: ${$shown(values.count)} a sheet`);
/** Ảnh */
export const photo = (): string => $inLanguage("Ảnh", "Photo");
/** Ảnh gốc được giữ kín; ảnh người khác xem không chứa vị trí. */
export const photoHint = (): string => $inLanguage("Ảnh gốc được giữ kín; ảnh người khác xem không chứa vị trí.", "The original is kept private; what others see carries no location.");
/** Ảnh tại {place} */
export const photoOf = (values: { place: string | number }): string => $inLanguage(`Ảnh tại ${$shown(values.place)}`, `Photo at ${$shown(values.place)}`);
/** Địa điểm */
export const place = (): string => $inLanguage("Địa điểm", "Place");
/** Đã bỏ địa điểm. */
export const placeClosed = (): string => $inLanguage("Đã bỏ địa điểm.", "The place was removed.");
/** Đã lưu địa điểm. */
export const placeKept = (): string => $inLanguage("Đã lưu địa điểm.", "The place is kept.");
/** Loại */
export const placeType = (): string => $inLanguage("Loại", "Type");
/** Loại địa điểm */
export const placeTypes = (): string => $inLanguage("Loại địa điểm", "Types of place");
/** Địa điểm */
export const places = (): string => $inLanguage("Địa điểm", "Places");
/** Đã thêm {count} địa điểm. */
export const placesAdded = (values: { count: string | number }): string => $inLanguage(`Đã thêm ${$shown(values.count)} địa điểm.`, `${$shown(values.count)} places added.`);
/** Một cửa, nhà văn hóa, chợ, trường, bến xe… nơi treo áp phích. */
export const placesLead = (): string => $inLanguage("Một cửa, nhà văn hóa, chợ, trường, bến xe… nơi treo áp phích.", "One-stop desks, culture houses, markets, schools, stations: where posters hang.");
/** Lên danh sách treo */
export const plan = (): string => $inLanguage("Lên danh sách treo", "Plan where it hangs");
/** Mọi địa điểm thuộc các loại này trong địa bàn sẽ có thêm một việc treo. Nơi đã có thì giữ nguyên. */
export const planText = (): string => $inLanguage("Mọi địa điểm thuộc các loại này trong địa bàn sẽ có thêm một việc treo. Nơi đã có thì giữ nguyên.", "Every place of these types in the area gets it on its checklist. Those that have it stay as they are.");
/** Treo ở những đâu */
export const planTitle = (): string => $inLanguage("Treo ở những đâu", "Where it must hang");
/** {planned} nơi mới vào danh sách, {known} nơi đã có. */
export const plannedPlaces = (values: { planned: string | number; known: string | number }): string => $inLanguage(`${$shown(values.planned)} nơi mới vào danh sách, ${$shown(values.known)} nơi đã có.`, `${$shown(values.planned)} places planned, ${$shown(values.known)} were before.`);
/** Áp phích */
export const poster = (): string => $inLanguage("Áp phích", "Poster");
/** Đã lưu áp phích. */
export const posterKept = (): string => $inLanguage("Đã lưu áp phích.", "The poster is kept.");
/** Tên trong danh sách */
export const posterName = (): string => $inLanguage("Tên trong danh sách", "Name in lists");
/** Áp phích */
export const posters = (): string => $inLanguage("Áp phích", "Posters");
/** Soạn lời, xem trước, in kèm mã QR riêng cho từng nơi. */
export const postersLead = (): string => $inLanguage("Soạn lời, xem trước, in kèm mã QR riêng cho từng nơi.", "Write, preview and print, each place with a QR code of its own.");
/** Xem trước */
export const preview = (): string => $inLanguage("Xem trước", "Preview");
/** Áp phích như khi in ra */
export const previewAlt = (): string => $inLanguage("Áp phích như khi in ra", "The poster as it will be printed");
/** Mã QR ở đây là mã thử. Khi in, mỗi nơi có mã riêng. */
export const previewHint = (): string => $inLanguage("Mã QR ở đây là mã thử. Khi in, mỗi nơi có mã riêng.", "The code here is a sample. In print each place has its own.");
/** In */
export const print = (): string => $inLanguage("In", "Print");
/** Không in được: {fault} */
export const printFailed = (values: { fault: string | number }): string => $inLanguage(`Không in được: ${$shown(values.fault)}`, `Failed: ${$shown(values.fault)}`);
/** Đã đặt in; theo dõi ở mục Bản in. */
export const printOrdered = (): string => $inLanguage("Đã đặt in; theo dõi ở mục Bản in.", "Ordered; follow it under Prints.");
/** In áp phích */
export const printTitle = (): string => $inLanguage("In áp phích", "Print the poster");
/** Đang chờ đến lượt */
export const printWaiting = (): string => $inLanguage("Đang chờ đến lượt", "Waiting its turn");
/** Đang dựng {done}/{pages} trang */
export const printing = (values: { done: string | number; pages: string | number }): string => $inLanguage(`Đang dựng ${$shown(values.done)}/${$shown(values.pages)} trang`, `Page ${$shown(values.done)} of ${$shown(values.pages)}`);
/** Bản in */
export const prints = (): string => $inLanguage("Bản in", "Prints");
/** Tiến độ treo */
export const progress = (): string => $inLanguage("Tiến độ treo", "Progress");
/** Câu sẵn có */
export const readyHeadlines = (): string => $inLanguage("Câu sẵn có", "Ready headlines");
/** Thôi dùng */
export const retire = (): string => $inLanguage("Thôi dùng", "Take out of use");
/** Không in, không lên danh sách thêm được nữa. Những nơi đã treo vẫn còn trong danh sách. */
export const retireText = (): string => $inLanguage("Không in, không lên danh sách thêm được nữa. Những nơi đã treo vẫn còn trong danh sách.", "Nothing more can be printed or planned. What hangs stays on its checklist.");
/** Thôi dùng áp phích này? */
export const retireTitle = (): string => $inLanguage("Thôi dùng áp phích này?", "Take this poster out of use?");
/** Đã thôi dùng. */
export const retired = (): string => $inLanguage("Đã thôi dùng.", "Taken out of use.");
/** Dòng */
export const row = (): string => $inLanguage("Dòng", "Row");
/** Vài dòng đầu */
export const sample = (): string => $inLanguage("Vài dòng đầu", "The first rows");
/** Tìm tên, địa chỉ */
export const searchPlaces = (): string => $inLanguage("Tìm tên, địa chỉ", "Name or address");
/** Ghép trên A3 */
export const sheetA3 = (): string => $inLanguage("Ghép trên A3", "Several on A3");
/** Ghép trên A4 */
export const sheetA4 = (): string => $inLanguage("Ghép trên A4", "Several on A4");
/** Nhà in: chừa xén 3 mm, dấu cắt */
export const sheetCropMarks = (): string => $inLanguage("Nhà in: chừa xén 3 mm, dấu cắt", "Printing house: 3 mm bleed, crop marks");
/** Ghép trên SRA3 */
export const sheetSra3 = (): string => $inLanguage("Ghép trên SRA3", "Several on SRA3");
/** Đúng khổ, mỗi tờ một bản */
export const sheetTrimmed = (): string => $inLanguage("Đúng khổ, mỗi tờ một bản", "Cut to size, one a sheet");
/** Trạng thái */
export const state = (): string => $inLanguage("Trạng thái", "State");
/** Bị hỏng */
export const stateDamaged = (): string => $inLanguage("Bị hỏng", "Damaged");
/** Đã treo */
export const stateHung = (): string => $inLanguage("Đã treo", "Hung");
/** Bị mất */
export const stateMissing = (): string => $inLanguage("Bị mất", "Missing");
/** Đã gỡ */
export const stateTakenDown = (): string => $inLanguage("Đã gỡ", "Taken down");
/** Chưa treo */
export const stateToHang = (): string => $inLanguage("Chưa treo", "To hang");
/** Vẫn còn nguyên */
export const stillHangs = (): string => $inLanguage("Vẫn còn nguyên", "Still hangs");
/** Nơi này không còn tính là đang treo. */
export const takeDownText = (): string => $inLanguage("Nơi này không còn tính là đang treo.", "It no longer counts as hung.");
/** Gỡ áp phích ở đây? */
export const takeDownTitle = (): string => $inLanguage("Gỡ áp phích ở đây?", "Taken down here?");
/** Chụp ảnh nơi treo */
export const takePhoto = (): string => $inLanguage("Chụp ảnh nơi treo", "Take a photo");
/** Tệp mẫu */
export const template = (): string => $inLanguage("Tệp mẫu", "Template");
/** Đã ghi nhận. */
export const ticked = (): string => $inLanguage("Đã ghi nhận.", "Noted.");
/** Chốt kiểm soát */
export const typeCheckpoint = (): string => $inLanguage("Chốt kiểm soát", "Checkpoint");
/** Nhà sinh hoạt văn hóa */
export const typeCultureHouse = (): string => $inLanguage("Nhà sinh hoạt văn hóa", "Culture house");
/** Doanh nghiệp */
export const typeEnterprise = (): string => $inLanguage("Doanh nghiệp", "Enterprise");
/** Bệnh viện, trạm y tế */
export const typeHospital = (): string => $inLanguage("Bệnh viện, trạm y tế", "Hospital, health post");
/** Nhà hàng, khách sạn */
export const typeHospitality = (): string => $inLanguage("Nhà hàng, khách sạn", "Restaurant, hotel");
/** Chợ */
export const typeMarket = (): string => $inLanguage("Chợ", "Market");
/** Bộ phận Một cửa */
export const typeOneStop = (): string => $inLanguage("Bộ phận Một cửa", "One-stop desk");
/** Khác */
export const typeOther = (): string => $inLanguage("Khác", "Other");
/** Nơi công cộng */
export const typePublicPlace = (): string => $inLanguage("Nơi công cộng", "Public place");
/** Trường học */
export const typeSchool = (): string => $inLanguage("Trường học", "School");
/** Nhà ga, bến xe, sân bay */
export const typeStation = (): string => $inLanguage("Nhà ga, bến xe, sân bay", "Station, airport");
/** Đánh dấu khẩn (dải đỏ) */
export const urgentMark = (): string => $inLanguage("Đánh dấu khẩn (dải đỏ)", "Mark as urgent (red band)");
/** Một trang chung của cơ quan */
export const withoutPlace = (): string => $inLanguage("Một trang chung của cơ quan", "One page for the agency");
/** Lời áp phích */
export const wordsOfPoster = (): string => $inLanguage("Lời áp phích", "Words");
/** Sẽ thêm {count} địa điểm. */
export const wouldAdd = (values: { count: string | number }): string => $inLanguage(`Sẽ thêm ${$shown(values.count)} địa điểm.`, `${$shown(values.count)} places would be added.`);
