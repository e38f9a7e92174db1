namespace Competency.Model.Text;

// The unified ideograph behind each CJK compatibility ideograph (U+F900–U+FAD9), Kangxi radical (U+2F00–U+2FD5) and
// supplementary radical (U+2E80–U+2EF3), which text taken from PDF files is full of: 料 (U+F9BE) looks like 料 (U+6599) and is
// another character.
// Decompositions of the Unicode Character Database, version 15. Of the supplementary radicals only two have one: they follow
// its EquivalentUnifiedIdeograph.txt (version 14), and those equivalent to an ideograph beyond U+FFFF stay. Kept here because
// normalization by the platform is the identity when globalization is invariant, and equal input must fold to equal output on
// every machine.
internal static class CompatibilityIdeographs
{
    private const char FirstSupplement = '\u2E80';
    private const char FirstRadical = '\u2F00';
    private const char FirstCompatibility = '\uF900';

    private const string Supplement =
        "\u2E80厂乛乚乙亻冂\u2E87刀刂卜㔾小小兀尣尢\u2E91巳幺彑彐忄心扌攵\u2E9A旡日月歺母民氵氺灬爫爫丬牛犭王\u2EAA目示礻\u2EAE糹纟" +
        "罓罒㓁冗\u2EB5羊\u2EB7\u2EB8耂肀聿肉\u2EBD艹艹艹虎衤覀西见角\u2EC7讠贝\u2ECA车辶辶辶邑钅長镸长门\u2ED5阝雨青韦页风飞食\u2EDE飠饣\u2EE1马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手" +
        "支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳" +
        "聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯" +
        "鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string Compatibility =
        "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄" +
        "鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵" +
        "呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂" +
        "燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺" +
        "切度拓糖宅洞暴輻行降見廓兀嗀\uFA0E\uFA0F塚\uFA11晴\uFA13\uFA14凞猪益礼神祥福靖精羽\uFA1F蘒\uFA21諸\uFA23\uFA24逸都\uFA27\uFA28\uFA29飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎" +
        "懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵\uFA6C舘\uFA6E\uFA6F並况全侀充冀勇勺喝啕喙嗢塚墳奄奔" +
        "婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹" +
        "變贈輸遲醙鉶陼難靖韛響頋頻鬒龜\uFACF\uFAD0\uFAD1㮝䀘䀹\uFAD5\uFAD6\uFAD7齃龎";

    // The unified ideograph of character, or the character itself.
    public static char Unify(char character)
    {
        int radical = character - FirstRadical;
        if ((uint)radical < (uint)Radicals.Length)
        {
            return Radicals[radical];
        }

        int supplement = character - FirstSupplement;
        if ((uint)supplement < (uint)Supplement.Length)
        {
            return Supplement[supplement];
        }

        int compatibility = character - FirstCompatibility;
        return (uint)compatibility < (uint)Compatibility.Length ? Compatibility[compatibility] : character;
    }

    // Whether the character stands in for another, unified one.
    public static bool Contains(char character) => Unify(character) != character;
}
