"""Family names of East Asia, which stand first: in Latin letters, and in their own without a space.

Sources: the usual lists of most frequent family names (China 2020 census, Viet
Nam, Korea 2015 census; for Japan the lists that Meiji Yasuda publishes).
"""

from __future__ import annotations

from firsttimeright.text.wordlists import wordset

__all__ = ["HANGUL_DOUBLE", "HAN_DOUBLE", "JAPANESE", "LATIN"]

LATIN = {
    "zh": """wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie
        song tang deng feng han cao zeng peng xiao cai pan tian dong yuan yu ye jiang du su wei cheng lu
        ding ren yao shen zhong cui tan fan wang shi liao jia xia fu fang zou xiong bai meng qin qiu hou jin
        yan duan lei long tao mao hao gu gong shao wan qian dai mo kong xiang chang lee wong chan cheung lau
        leung ng lam ho tsang chow yip kwok""",
    "vi": """nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh mai truong doan dao lam
        trinh cao ta""",
    "ko": """kim lee yi park pak bak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh o
        seo suh shin sin kwon kweon hwang ahn an song ryu yoo yu hong jeon jun ko go moon mun son yang bae
        baek heo huh nam noh roh ha kwak i u rhee woo wi eom um gim na cha""",
}  # fmt: skip
"""Language -> folded family names that come first in their own order."""

HAN_DOUBLE = wordset(
    """欧阳 司马 上官 诸葛 司徒 东方 独孤 南宫 夏侯 皇甫 尉迟 公孙 慕容 令狐 歐陽 司馬 諸葛 長孫 长孙 尉遲 公孫 獨孤 南宮 東方 司空
    鮮于 鲜于 宇文 钟离 鍾離 澹台 澹臺 轩辕 軒轅 西门 西門 端木 百里 呼延 拓跋 完颜 完顏 叶赫那拉 闻人 聞人 申屠 淳于 单于 單于 太史
    仲孙 仲孫 濮阳 濮陽 公冶 赫连 赫連 万俟 萬俟"""
)
HANGUL_DOUBLE = wordset("남궁 황보 제갈 사공 선우 독고 동방 서문 어금 망절 장곡 강전 소봉")

JAPANESE = wordset(
    """佐藤 鈴木 高橋 髙橋 田中 伊藤 渡辺 渡邊 渡邉 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 佐佐木 山口 松本 井上 木村 斎藤 斉藤 齋藤 齊藤 清水
    山崎 山﨑 阿部 安部 安倍 森 池田 橋本 石川 山下 小川 石井 長谷川 後藤 岡田 近藤 前田 藤田 遠藤 青木 坂本 村上 太田 大田 金子 藤井 福田 西村 三浦
    竹内 武内 中島 中嶋 岡本 松田 原田 中野 小野 田村 藤原 中山 石田 小島 小嶋 和田 森田 内田 柴田 酒井 原 高木 横山 安藤 宮崎 宮﨑 上田 島田 嶋田 工藤
    大野 宮本 杉山 今井 丸山 増田 高田 村田 平野 大塚 菅原 武田 竹田 新井 小山 野口 桜井 櫻井 千葉 松井 松尾 岩崎 菊地 菊池 木下 佐野 野村 久保 久保田
    渡瀬 市川 古川 水野 小松 飯田 杉本 島 嶋 熊谷 大西 服部 本田 本多 東 川口 平田 川崎 河合 川上 樋口 浜田 濱田 北村 辻 五十嵐 田口 関 矢野 広瀬 廣瀬
    荒木 荒井 飯塚 石原 中川 福島 福嶋 土屋 岩田 大久保 松下 松岡 秋山 須藤 小池 吉村 山内 吉川 片山 永井 永田 早川 馬場 栗原 野田 沢田 澤田 西田 中西 安田
    三宅 大島 大嶋 望月 石橋 内藤 黒田 奥村 小田 堀 大橋 尾崎 星野 鎌田 本間 牧野 浅野 川村 河村 高野 大川 古田 松村 岡崎 永野 長野 吉岡 吉野 西川 西尾
    西山 西岡 岩本 岩井 堀内 川田 白石 田辺 田邊 片岡 児玉 萩原 荻原 桑原 松原 北川 河野 川野 土井 林 小沢 小澤 滝沢 瀧澤 富田 冨田 榎本 関口 南 大森
    宮田 宮下 宮川 内山 横田 田島 田嶋 村山 森本 森山 森下 森川 平井 平山 平川 植田 上野 上原 福井 福本 福岡 高山 高島 高嶋 高井 高松 高瀬 小西 小泉
    小原 小倉 小笠原 小野寺 小野田 小田切 小山田 中田 中井 中尾 中原 中谷 中沢 中澤 大石 大谷 大山 大村 大竹 大木 大場 大和田 大河原 水谷 水口 水上
    竹中 竹本 竹下 武藤 武井 今村 今野 根本 根岸 石塚 石黒 石山 石崎 石本 松永 松崎 松浦 松山 松野 松島 松嶋 川島 川嶋 川端 川原 川本 川瀬 川西
    三木 三上 三好 三田 三田村 三井 三輪 二階堂 五味 八木 八代 久野 久米 佐久間 佐竹 佐伯 佐川 佐古 前川 前原 前島 加納 加賀 加瀬 北野 北原 北島 千田
    原口 古賀 古谷 吉原 吉沢 吉澤 吉本 吉永 吉井 向井 和泉 土田 坂口 坂井 坂田 坂上 堀江 堀田 堀口 塚本 塚田 塩田 塩谷 大内 大沢 大澤 天野 奥田 奥山
    安達 足立 安井 宇野 宇田 宇佐美 宇都宮 室井 寺田 寺島 寺本 尾形 尾上 岡 岡野 岡村 岡部 岡山 岩下 岩佐 岸 岸本 岸田 島村 島崎 川井 布施 平松 平岡
    平林 広田 廣田 庄司 庄子 志村 志賀 成田 成瀬 戸田 手塚 新田 新谷 日高 日野 日比野 早坂 星 本橋 朝倉 東海林 桜田 梅田 梅原 梅本 森岡 榊原 榊 横井
    横尾 橘 櫻田 水島 永山 江口 江川 江藤 沖 河内 河原 河田 沼田 泉 津田 浅井 浅田 浅川 浜口 浜崎 濱口 海老原 深沢 深澤 湯浅 滝 滝川 滝本 熊田 牧 玉井 玉田
    瀬戸 田代 田原 田上 田畑 田川 田尻 田沢 甲斐 畑 畑中 畠山 白井 白川 皆川 相沢 相澤 相馬 真鍋 矢島 矢嶋 矢口 石渡 磯部 神田 神谷 神山 神戸 福原 福永
    福山 秋元 秋田 稲垣 稲葉 稲田 立花 竹村 笠原 笠井 筒井 篠原 篠田 米田 米山 米沢 細川 細田 細谷 織田 羽田 羽鳥 臼井 船橋 芦田 若林 若松 荒川
    菅 菅野 菅谷 菅沼 葛西 藤本 藤沢 藤澤 藤川 藤村 藤岡 藤島 藤野 西 西野 西本 西沢 西澤 西原 角田 諏訪 谷 谷口 谷川 谷本 豊田 赤木 赤坂 赤松 辻本 辻村
    達川 重松 野中 野崎 野沢 野澤 野上 野々村 金井 金田 金沢 金澤 釜田 鈴村 長田 長尾 長島 長嶋 長沼 長岡 長谷部 門田 関根 関谷 阪本 阪口 青山 青柳 須田
    須賀 飯島 飯嶋 飯野 馬渕 高倉 高原 高梨 高畑 高尾 鬼頭 鳥居 鶴田 黒川 黒木 黒沢 黒澤 亀井 亀田 仲宗根 具志堅 金城 比嘉 宮城 大城 玉城 島袋 新垣 上地
    知念 平良 与那嶺 我那覇 渡嘉敷 喜屋武 伊集院 勅使河原 波多野 小早川 小久保 竹之内 曽我 曽我部 城戸 入江 梶原 梶 堤 柳 柳田 柳沢 柳澤 桂 桐山 桑田 栗田
    栗山 椎名 楠 植木 植村 樋渡 武市 水田 浦田 浦野 清原 清野 湯川 源 溝口 澤村 沢村 牛島 猪股 猪俣 生田 瓜生 産形 町田 磯野 稲村 窪田 竜崎 綾部 緒方 織部
    羽生 若山 茂木 草野 蓮見 薄井 蛭田 行方 衛藤 袴田 諸星 谷村 貝塚 賀来 越智 轟 進藤 郡司 都築 里見 金丸 鎌倉 鍋島 門脇 阿久津 雨宮 霜田 頼 香川 香取 駒井 鮫島
    鵜飼 鷲尾 鹿島 麻生 齊木 斎木 齋木 一ノ瀬 一之瀬 二宮 四宮 七海 万代 丹羽 乾 亀山 井口 井出 井手 井川 仁科 今泉 仲村 伊東 伊達 保坂 信田 倉田 倉本 光永 児島 兵藤 冨永 富永
    出口 別府 利根川 勝又 勝田 勝部 南雲 友田 及川 古屋 古沢 可児 名取 君島 味岡 唐沢 喜多 国分 園田 在原 城田 堀川 増井 増山 外山 多田 大井 大倉 大原 大友 大平
    大浦 大貫 大関 大崎 大沼 天海 妹尾 宍戸 宇井 守屋 安川 安西 宗像 宝田 実松 宮沢 宮澤 宮内 宮原 宮島 宮野 宮坂 家田 富岡 富樫 寺井 寺尾 寺沢 小出 小宮 小幡 小暮 小杉
    小柳 小栗 小森 小椋 小櫃 小関 小高 尾関 山中 山岸 山岡 山川 山根 山野 山元 山村 山形 山室 岡島 岩瀬 岩渕 岩永 岩間 峯 島本 嵐 川辺 川又 市村 市原 常盤 平尾 平本
    平沢 平澤 平間 庄野 廣川 広川 弓削 影山 徳田 徳永 恩田 戸塚 手島 折原 持田 指原 斉木 新村 新藤 日下 日下部 早瀬 明石 春日 木内 木戸 木本 木原 木田 末永 本山 本村 杉田 杉浦 村井
    村岡 村松 村瀬 東山 板倉 板垣 板橋 枝野 柏木 柏原 柿沼 柴崎 桃井 梅沢 梅澤 梶山 梶田 植松 榎 橋口 橋爪 櫛田 武石 毛利 水沢 水越 池上 池内 池谷 沖田 沢 沢口 河本 河西 河上 油井
    泉谷 浅見 海野 深谷 清川 渋谷 澁谷 渡会 湊 滝口 潮田 濱 熊沢 片桐 片平 牧田 狩野 猪野 玉木 瀧本 田丸 田所 田坂 田淵 田宮 町野 疋田 白鳥 百瀬 益田 真田 真野 矢部 石倉 石毛 石野 石津 石坂
    砂川 碓井 神尾 神崎 神保 神林 福沢 福澤 福士 秋葉 秋本 稲川 竹原 笹川 笹原 米倉 粕谷 糸井 結城 綿貫 美濃 羽賀 花田 花井 若杉 茅野 荻野 菱田 落合 葉山 藤枝 藤巻 藤森 藤木 藤倉 藤代 蛯原 西脇
    西谷 西島 角 谷内 豊島 辻井 辻田 近江 逢坂 遠山 那須 都丸 酒巻 里中 野呂 野本 野島 金山 金原 鈴井 鳴海 長井 長瀬 門馬 間宮 関川 関本 阿南 青野 須永 額田 風間 飛田 飯村 飯沼 首藤 高坂
    高岡 高津 高沢 高澤 高柳 高見 高宮 高村 鬼塚 魚住 鳥羽 鳥山 鶴見 鹿野 黒岩 黒瀬"""
)
"""Family names of Japan as they are written there, of one to four signs."""
