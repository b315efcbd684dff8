import type { Examples, Language } from './types';

export const vi: Language = {
	code: 'vi',
	home: 'VN',
	words: {
		material: 'trang này, kênh này, nội dung này, bài này',
		unspecified: 'xử lý, truy cứu',
		republish: 'trích dẫn',
		state:
			'truyền thông nhà nước, do chính phủ … kiểm soát, do nhà nước … kiểm soát, do chính phủ … tài trợ, do nhà nước … tài trợ, được chính phủ … tài trợ, một phần hoặc toàn bộ, toàn bộ hoặc một phần, thuộc sở hữu nhà nước, do nhà nước sở hữu',
		funded: 'tài trợ nước ngoài, nguồn tiền nước ngoài',
		undesirable: 'tổ chức không được hoan nghênh',
		terrorist: 'tổ chức khủng bố, khủng bố',
		extremist: 'phản động, tổ chức phản động, thế lực thù địch, thù địch, cực đoan',
		banned:
			'bị cấm, cấm hoạt động, bất hợp pháp, cấm lưu hành, cấm phát hành, cấm, không được phép, ấn phẩm bị cấm, trái phép, rút giấy phép, trang tin xấu, xấu độc',
		seditious:
			'tài liệu chống nhà nước, chống nhà nước, tuyên truyền chống, điều 117, điều 331, an ninh quốc gia, an ninh mạng, xuyên tạc, lợi dụng các quyền, lật đổ, tin giả',
		agent: 'đại diện nước ngoài, tác nhân nước ngoài, đại lý nước ngoài',
		blocked: 'bị chặn, chặn truy cập, chặn, ngăn chặn, tường lửa, không truy cập được, hạn chế truy cập',
		self: 'chúng tôi, trang này, của chúng tôi, tòa soạn, bài của chúng tôi, báo này, kênh này, ban biên tập, trang của chúng tôi',
		here: 'bài này, trang này, bài viết này, bài báo này, nội dung này, liên kết này, tin này',
		you: 'nếu bạn, nếu quý vị, nếu đang, bạn đang ở, nếu đang ở, nếu sống ở, nếu ở, ai đang ở, những ai, người đang sống, quý vị ở, bất kỳ ai',
		readers:
			'bạn đọc trong nước, độc giả trong nước, độc giả tại, bạn đọc tại, độc giả ở, bạn đọc ở, bạn đọc, độc giả, người trong nước, thính giả, công dân',
		dont: 'có thể bị, lưu ý, cảnh báo, đừng, không nên, xin hãy, nguy cơ, có người bị, đã bị, có thể dẫn, có thể khiến, cân nhắc, cẩn thận, cảnh giác, xóa, không chia sẻ, không bấm, tránh, vui lòng không, chú ý, thận trọng, rủi ro',
		share: 'chia sẻ, phát tán, chuyển tiếp, đăng lại, gửi cho, lan truyền, dẫn link',
		like: 'thả tim, bày tỏ cảm xúc, thích, cảm xúc',
		comment: 'bình luận',
		save: 'chụp màn hình, tải, chụp lại, in ra, tàng trữ, lưu bài, lưu trữ, lưu lại, lưu về',
		subscribe: 'theo dõi, đăng ký kênh, đăng ký',
		contact:
			'liên hệ với chúng tôi, gửi bài, liên lạc, gửi tin, gửi hình, viết cho chúng tôi, trả lời phỏng vấn, liên hệ',
		donate: 'quyên góp, ủng hộ tiền, gửi tiền, ủng hộ, tài trợ cho, chuyển tiền, đóng góp',
		cooperate: 'cộng tác, hợp tác, tham gia',
		fine: 'phạt, triệu đồng',
		detention: 'tạm giam, tạm giữ, mời lên công an, triệu tập, bắt giữ, bị bắt, bắt giam',
		imprisonment: 'tù',
		'criminal-liability': 'truy cứu hình sự, trách nhiệm hình sự, hình sự',
		authority:
			'nhà cầm quyền, nhà chức trách, bộ công an, chính quyền, tòa án, công an, bộ thông tin và truyền thông việt nam, bộ thông tin và truyền thông, bộ thông tin, viện kiểm sát, cơ quan chức năng, cục, nhà nước, bộ tư pháp, chính phủ',
		statute: 'điều 117, điều 331, luật an ninh mạng, bộ luật hình sự, luật, nghị định',
		said: 'cho biết, nói rằng, theo luật sư, cho rằng, theo lời, trả lời, nhận định',
		more: 'tìm hiểu thêm, xem thêm, hướng dẫn, cách đọc an toàn, đọc an toàn, chi tiết, giải thích, vì sao',
		mirror: 'vpn, vượt tường lửa, trang gương, địa chỉ mới, địa chỉ khác, vượt tường',
	},
	places: 'VN: việt nam; CN: trung quốc',
	rules: `
reuse-restriction: nghiêm cấm / không được / cấm + sao chép / đăng lại / trích dẫn / sử dụng lại
correction: ^đính chính / ^cải chính + sai / xin lỗi / đúng là / thông tin
sponsored-content: bài viết được tài trợ / nội dung tài trợ / thông tin quảng cáo / ^quảng cáo bài
advice-disclaimer: chỉ mang tính tham khảo / không phải là lời khuyên / không thay thế + đầu tư / bác sĩ / tư vấn / khuyến nghị
correction: ^đính chính / ^cải chính / ^đính chính và xin lỗi / ^cập nhật / ^lời cáo lỗi / ^bản trước + sai / xin lỗi / nhầm / chính xác / cáo lỗi / đúng
advice-disclaimer: tham khảo / không phải là / không thay thế / không cấu thành / miễn trừ trách nhiệm / khuyến cáo + đầu tư / bác sĩ / tư vấn / khuyến nghị / chịu trách nhiệm / chuyên gia / lời khuyên / chẩn đoán
sponsored-content: tài trợ / quảng cáo / nội dung hợp tác / bài pr / hợp tác với / đối tác + ban biên tập / nhà tài trợ / quảng cáo / tòa soạn / đối tác / trả tiền - nói
reuse-restriction: sao chép / đăng lại / trích dẫn / sử dụng lại / dẫn lại + đồng ý / cho phép / ghi rõ nguồn / dẫn nguồn / bản quyền / nghiêm cấm
content-advisory: cảnh báo / lưu ý + bạo lực / tự tử / tự sát / gây sốc / nhạy cảm
age-restriction: 18 tuổi / người lớn / trưởng thành + dưới / trên / chỉ dành / không dành / nội dung
reporting-restriction: danh tính / tên nhân vật / bình luận + pháp lý / tòa / pháp luật + thay đổi / không được / đóng / giấu`,
};

export const examples: Examples = {
	hits: [
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
		'Nhà chức trách chặn trang web và bắt giữ hai người.',
		'Công an cho biết anh bị phạt hành chính vì chia sẻ bài viết.',
	],
};
