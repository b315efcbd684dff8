import type { Examples, Language } from './types';

export const vi: Language = {
	code: 'vi',
	home: 'VN',
	words: {
		material:
			'trang này, kênh này, nội dung này, bài này, bài viết này, chương trình này, phim này, tài khoản này, đài này, đăng ký, ghi danh, danh sách, sản xuất, thực hiện, phát hành, phổ biến, ấn phẩm này, tài liệu này, nhà xuất bản',
		unspecified: 'xử lý, truy cứu, trừng phạt, hình phạt, chế tài, hậu quả, xử phạt',
		republish: 'trích dẫn, trích lại, in lại, sao chép, dịch',
		state:
			'truyền thông nhà nước, do chính phủ … kiểm soát, do nhà nước … kiểm soát, do chính phủ … tài trợ, do nhà nước … tài trợ, được chính phủ … tài trợ, một phần hoặc toàn bộ, toàn bộ hoặc một phần, thuộc sở hữu nhà nước, do nhà nước sở hữu, đài nhà nước, báo nhà nước, hãng thông tấn nhà nước, cơ quan nhà nước, thuộc chính phủ, của chính phủ, do chính phủ, do nhà nước, thuộc sở hữu của chính phủ, thuộc sở hữu của nhà nước, được chính phủ tài trợ, được nhà nước tài trợ, ngân sách nhà nước, toàn bộ hay một phần, nhà nước kiểm soát, chính phủ kiểm soát, chính phủ … tài trợ, nhà nước … tài trợ, chính phủ … kiểm soát',
		funded:
			'tài trợ nước ngoài, nguồn tiền nước ngoài, tiền nước ngoài, tiền từ nước ngoài, tài trợ từ nước ngoài, quỹ nước ngoài, nguồn nước ngoài, kinh phí nước ngoài, kinh phí từ nước ngoài, tổ chức nước ngoài tài trợ',
		undesirable: 'tổ chức không được hoan nghênh, không được hoan nghênh, không mong muốn',
		terrorist: 'tổ chức khủng bố, khủng bố',
		extremist: 'phản động, tổ chức phản động, thế lực thù địch, thù địch, cực đoan',
		banned:
			'bị cấm, cấm hoạt động, bất hợp pháp, cấm lưu hành, cấm phát hành, cấm, không được phép, ấn phẩm bị cấm, trái phép, rút giấy phép, trang tin xấu, xấu độc, không phép, ngoài vòng pháp luật, đình bản, không có giấy phép',
		seditious:
			'tài liệu chống nhà nước, chống nhà nước, tuyên truyền chống, điều 117, điều 331, an ninh quốc gia, an ninh mạng, xuyên tạc, lợi dụng các quyền, lật đổ, tin giả, chống phá, bịa đặt, vu khống, bôi nhọ, nói xấu, lợi dụng, bí mật nhà nước, gián điệp, phá hoại, kích động, xúc phạm, tài liệu chống',
		agent:
			'đại diện nước ngoài, tác nhân nước ngoài, đại lý nước ngoài, đặc vụ nước ngoài, lợi ích nước ngoài, thế lực nước ngoài',
		blocked:
			'bị chặn, chặn truy cập, chặn, ngăn chặn, tường lửa, không truy cập được, hạn chế truy cập, bị khóa, không vào được, không truy cập, hạn chế, gỡ bỏ, bị đóng, không mở được',
		self: 'chúng tôi, trang này, tòa soạn, báo này, kênh này, ban biên tập, tạp chí này, đài này, trang mạng này',
		here: 'bài này, trang này, bài viết này, bài báo này, nội dung này, liên kết này, tin này, đường dẫn này, những bài như, bài như thế này, video này, các bài trên trang, những gì đăng ở đây, bài bạn đang đọc, như bài bạn, bài quý vị đang đọc, bài mà bạn, bài trên máy, bạn đang đọc, bài viết được, nội dung được, bài được',
		you: 'nếu bạn, nếu quý vị, nếu đang, bạn đang ở, nếu đang ở, nếu sống ở, nếu ở, ai đang ở, những ai, người đang sống, quý vị ở, bất kỳ ai, nếu, nếu anh chị, ai, bất cứ ai, người nào, những người, bạn đang, quý vị đang, đang sống ở, đang ở, sống ở việt nam, ở trong nước, khi bạn',
		readers:
			'bạn đọc trong nước, độc giả trong nước, độc giả tại, bạn đọc tại, độc giả ở, bạn đọc ở, bạn đọc, độc giả, người trong nước, thính giả, công dân, người đọc, quý độc giả, quý vị, người dân, khán giả, người dùng, người theo dõi, bạn bè ở, người ở việt nam, ai ở việt nam, người việt',
		dont: 'có thể bị, lưu ý, cảnh báo, đừng, không nên, nguy cơ, có người bị, đã bị, có thể dẫn, có thể khiến, cân nhắc, cẩn thận, cảnh giác, xóa, không chia sẻ, không bấm, tránh, chú ý, thận trọng, rủi ro, có thể đưa, có thể phải, nguy hiểm, mạo hiểm, bị coi là, bị xem là, coi là tội, là phạm tội, là vi phạm, phạm pháp, xin, hãy, vui lòng, cẩn trọng, nhớ, khuyến cáo, khuyên, trước khi, vì an toàn, để an toàn, đối mặt, chịu',
		share:
			'chia sẻ, phát tán, chuyển tiếp, đăng lại, gửi cho, lan truyền, dẫn link, đăng link, đường link, dẫn lại, truyền đi, phổ biến, tán phát, cho người khác xem, đưa lên',
		like: 'thả tim, cảm xúc, bày tỏ, biểu tượng, thích bài, thích hoặc, thích hay, nhấn thích, bấm thích, nút thích, lượt thích, like',
		comment: 'bình luận, bình phẩm, nhận xét',
		save: 'chụp màn hình, tải, chụp lại, tàng trữ, in, cất giữ, giữ lại, trong điện thoại, bản sao, lưu bài, lưu lại, lưu trữ, lưu giữ, lưu vào, lưu trang, lưu về, lưu ảnh, đừng lưu, không lưu, tải về',
		subscribe: 'theo dõi, đăng ký, tham gia kênh, ghi danh',
		contact:
			'gửi bài, liên lạc, gửi tin, gửi hình, liên hệ, gửi ảnh, gửi video, gửi thư, viết thư, viết cho, trò chuyện, nói chuyện, phỏng vấn, cung cấp thông tin, cung cấp tin, gọi cho, nhắn tin',
		donate:
			'quyên góp, gửi tiền, ủng hộ, chuyển tiền, đóng góp, chuyển khoản, hiến tặng, tài trợ, giúp tiền, hỗ trợ tài chính',
		cooperate: 'cộng tác, hợp tác, tham gia, giúp đỡ, làm việc cho, làm việc với',
		fine: 'triệu đồng, phạt tiền, mức phạt, tiền phạt, bị phạt tiền',
		detention:
			'tạm giam, tạm giữ, mời lên công an, triệu tập, bắt giữ, bị bắt, bắt giam, câu lưu, thẩm vấn, làm việc với công an, giam giữ, gọi lên',
		imprisonment: 'tù',
		'criminal-liability': 'hình sự, tội',
		authority:
			'nhà cầm quyền, nhà chức trách, bộ công an, chính quyền, tòa án, công an, bộ thông tin và truyền thông việt nam, bộ thông tin và truyền thông, bộ thông tin, viện kiểm sát, cơ quan chức năng, cục, nhà nước, bộ tư pháp, chính phủ, bộ văn hóa, bộ, tòa, cơ quan, cục an ninh, cục phát thanh, ban tuyên giáo, đảng, nhà mạng, giới chức, quốc hội, ủy ban, tổng công tố, sở, tòa án nhân dân, tòa tối cao, ban bí thư, thủ tướng, bộ quốc phòng, cơ quan an ninh, an ninh mạng, viện kiểm sát nhân dân, bộ nội vụ',
		statute:
			'điều 117, điều 331, luật an ninh mạng, bộ luật hình sự, luật, nghị định, điều, bộ luật, luật báo chí, thông tư, pháp lệnh, khoản',
		said: 'cho biết, cho rằng, nhận định, cho hay, nhấn mạnh, phát biểu, khẳng định, cáo buộc, dẫn lời, bày tỏ, tuyên bố, thuật lại, phóng viên của chúng tôi, đồng nghiệp của chúng tôi, nói với chúng tôi, lừa đảo',
		more: 'xem thêm, hướng dẫn, đọc an toàn, chi tiết, giải thích, vì sao, đọc thêm, tìm hiểu, cách, tại đây, ở đây, hỏi đáp, câu hỏi, lời khuyên, cẩm nang, luật sư, làm thế nào',
		mirror:
			'vpn, trang gương, địa chỉ mới, địa chỉ khác, vượt tường, bản sao, địa chỉ dự phòng, ứng dụng, telegram, tor, proxy, đường vòng, trang dự phòng',
		'administrative-liability': 'hành chính',
		'legal-liability': 'trách nhiệm pháp lý, truy tố, khởi tố, ra tòa, pháp luật, truy cứu, hậu quả pháp lý',
		attribute:
			'nhân dân, tối cao, tỉnh, thành phố, hà nội, nga, belarus, trung quốc, và truyền thông, an ninh mạng, trung ương, quốc gia',
		ordered: 'theo lệnh, theo yêu cầu, theo quyết định, buộc, ra lệnh, yêu cầu đăng, theo chỉ đạo, phải đăng',
		corrected: 'đính chính, cải chính, sai sự thật, không đúng, sai lệch, sai lạc, sửa lỗi',
		appeal: 'bản tin, đăng ký nhận',
		vague: 'tội, triệu tập, mời lên công an, thẩm vấn, gọi lên, làm việc với công an',
		there: 'trong nước, ở đó, tại đó',
		aged: 'người trên 18 tuổi',
		asking: 'tại sao, làm sao',
	},
	places: 'VN: việt nam; CN: trung quốc; HK: hồng kông, hong kong',
	info: {
		version:
			'phiên bản đầu, bản trước, bản đầu tiên, bản đăng, bản in, chúng tôi ghi, chúng tôi viết, chúng tôi đưa tin, chúng tôi đã viết, chúng tôi đã đưa, ban đầu, trước đó bài viết, trong bài viết, tiêu đề, chú thích ảnh, số báo ra ngày',
		amend:
			'đính chính, cải chính, đã sửa, đã được sửa, sửa lại, đã chỉnh sửa, hiệu chỉnh, nói lại cho rõ, lời tòa soạn, xin lỗi, cáo lỗi, đã cập nhật, được cập nhật',
		wrong:
			'sai, nhầm, không chính xác, không đúng, thực tế, thay vì, con số đúng, đúng là, chính xác là, lỗi, chứ không phải, sơ suất',
		reply: 'quyền trả lời, quyền phản hồi, văn bản phản hồi, ý kiến phản hồi',
		paid: 'quảng cáo, nội dung tài trợ, được tài trợ, tài trợ bởi, bài pr, nội dung hợp tác, nội dung trả phí, trả tiền, chi trả, hợp tác cùng, theo đơn đặt hàng, theo đặt hàng, do công ty … tài trợ, thông tin doanh nghiệp, liên kết tiếp thị',
		editorial:
			'tòa soạn, ban biên tập, phóng viên, biên tập viên, nhà quảng cáo, đơn vị quảng cáo, nhà tài trợ, doanh nghiệp, hoa hồng, không tham gia, không can thiệp, không chịu trách nhiệm, khách hàng, nhãn hàng, không ảnh hưởng, không tác động',
		advice:
			'lời khuyên, tư vấn, khuyến nghị, chẩn đoán, chỉ định, điều trị, khuyến khích mua, chào bán, khám',
		instead:
			'không thay thế, không thay cho, không thể thay, không phải là, không phải lời, không được coi, không nên được, không cấu thành, chỉ mang tính, chỉ có tính, chỉ nhằm cung cấp, chỉ để tham khảo, mang tính tham khảo, tính chất tham khảo, thông tin chung, không nhằm',
		adviser:
			'bác sĩ, bác sỹ, chuyên gia, luật sư, dược sĩ, cố vấn, đầu tư, cổ phiếu, rủi ro, thua lỗ, chịu trách nhiệm, sức khỏe, y tế, pháp lý, tài chính, thuốc',
		reuse:
			'đăng lại, sao chép, tái bản, trích dẫn, dẫn lại, sử dụng lại, tái sử dụng, phát hành lại, sử dụng nội dung, in lại, trích đăng',
		permit:
			'cho phép, sự đồng ý, đồng ý bằng văn bản, xin phép, cấm, miễn phí, ghi rõ nguồn, ghi nguồn, dẫn nguồn, dẫn link, giấy phép, creative commons, không chỉnh sửa, với điều kiện, được phép, có thể, đường dẫn, liên kết',
		identity: 'tên, danh tính, nhân thân, thông tin cá nhân',
		unnamed:
			'không nêu, không công bố, không tiết lộ, không đăng, được thay đổi, đã thay đổi, đã đổi, giấu tên, ẩn danh, cấm, bảo mật, không được phép, không được công bố, xử kín, che mặt, không được nêu',
		closed: 'đóng, tắt, khóa, không mở, không nhận',
		legal: 'lý do pháp lý, tòa, luật, thẩm phán, lệnh, quyết định, điều tra, vụ án, xét xử, quy định',
		adults: '18 tuổi, mười tám tuổi, người lớn, trưởng thành, vị thành niên, 18+',
		only: 'chỉ, không phù hợp, cấm, dưới, dành cho, không khuyến khích, phù hợp với',
		harrow:
			'bạo lực, tự tử, tự sát, tra tấn, cái chết, tử vong, giết người, cưỡng hiếp, hiếp dâm, xâm hại, lạm dụng, thi thể, qua đời, tự hại, thảm sát, chiến tranh, thiệt mạng',
		heed: 'cảnh báo, lưu ý, chú ý, cân nhắc, gây sốc, gây khó chịu, ám ảnh, nhạy cảm, đau lòng, chứa, mô tả, miêu tả, đề cập, bài viết này, bài viết có, có thể, một số bạn đọc, một số độc giả, trước khi đọc, chi tiết, đoạn sau, lời kể, khiến bạn đọc, khiến người đọc',
		embargo: 'cấm công bố trước, không công bố trước, không đăng trước, lệnh cấm đăng',
		stake: 'tác giả nắm giữ, tác giả sở hữu, xung đột lợi ích',
	},
};

export const examples: Examples = {
	hits: [
		[
			'security-law-risk',
			'Quý vị đang ở Việt Nam? Theo Điều 331 Bộ luật Hình sự, việc chia sẻ hay lưu trữ nội dung bị coi là chống Nhà nước có thể bị phạt tù. Đừng bình luận bằng tên thật.',
		],
		['access-block', 'Trang của chúng tôi đang bị chặn ở Việt Nam. Hãy dùng VPN hoặc địa chỉ dự phòng.'],
		[
			'extremist-designation',
			'Nhà cầm quyền Việt Nam gọi NAME là tổ chức phản động. Người trong nước chia sẻ bài của chúng tôi hay gửi tiền ủng hộ có thể bị bắt giữ, thậm chí lĩnh án tù.',
		],
		['sponsored-content', 'Bài viết do Công ty Hồ tài trợ. Tòa soạn không tham gia thực hiện nội dung này.'],
		[
			'banned-outlet',
			'NAME bị cấm tại Việt Nam. Nếu bạn ở trong nước, xin đừng chia sẻ hay lưu bài của chúng tôi; có thể bị bắt giữ.',
		],
		['access-block', 'Trang của chúng tôi bị chặn tại Việt Nam theo lệnh của nhà chức trách. Hãy dùng VPN.'],
		[
			'security-law-risk',
			'Nếu bạn đang ở Việt Nam, chia sẻ bài của chúng tôi có thể bị phạt hành chính theo Điều 117. Đừng bình luận.',
		],
	],
	misses: [
		'Công an phạt một người ở Hà Nội 7,5 triệu đồng vì chia sẻ bài viết bị cho là xuyên tạc, phóng viên của chúng tôi cho biết.',

		'Nhà chức trách chặn trang web và bắt giữ hai người.',
		'Công an cho biết anh bị phạt hành chính vì chia sẻ bài viết.',
	],
};
