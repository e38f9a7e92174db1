using System.Buffers;

namespace Competency.Model.Csv.Tables.Encodings;

// The ideographs that make up two thirds of texts about occupations: counted in standards of iCAP, and the same ones simplified.
internal static class FrequentIdeographs
{
    public static SearchValues<char> OfTraditional { get; } = SearchValues.Create(
        "能力與作理及工業規行的人程設管關品員資用相技計識安料務產法修分並知動全具備術定應成依機標件生之確析進檢統保協電護調維"
        + "文劃物測製通求解處組需範合圖或發施表對系材概客織助錄方題訊序操問性建準場職以學運案報體質整據服原裝量專事溝執效有自"
        + "不目認評度本流主式銷試估構時展路衛器模商況新要任論紀清控決現查提書車實持類導數化網基畫意使出念策完加告所制各立指戶"
        + "面視內造為結險則判驗型正單位配等環和外置格營狀且在達會防");

    public static SearchValues<char> OfSimplified { get; } = SearchValues.Create(
        "能力与作理及工业规行的人程设管关品员资用相技计识安料务产法修分并知动全具备术定应成依机标件生之确析进检统保协电护调维"
        + "文划物测制通求解处组需范合图或发施表对系材概客织助录方题讯序操问性建准场职以学运案报体质整据服原装量专事沟执效有自"
        + "不目认评度本流主式销试估构时展路卫器模商况新要任论纪清控决现查提书车实持类导数化网基画意使出念策完加告所各立指户"
        + "面视内造为结险则判验型正单位配等环和外置格营状且在达会防");
}
