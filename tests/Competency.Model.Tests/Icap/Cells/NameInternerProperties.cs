using Competency.Model.Icap.Cells;
using Competency.Model.Tests.Text;
using Competency.Model.Text;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Icap.Cells;

public sealed class NameInternerProperties
{
    [Property(Arbitrary = [typeof(DocumentText)])]
    public bool A_name_is_what_removing_line_wraps_makes_of_it_whatever_came_before(DocumentText[] names, byte[] codes)
    {
        NameInterner pool = new();
        return names.Zip(codes).All(mention =>
        {
            string printed = ChineseText.TrimSpaces(mention.First.Value).ToString();
            return pool.Get(mention.Second % 4 == 0 ? null : $"K0{mention.Second % 3}", printed) == ChineseText.RemoveWrapSpaces(printed);
        });
    }

    [Fact]
    public void A_name_that_comes_again_with_its_code_is_one_string()
    {
        NameInterner pool = new();
        string first = pool.Get("K01", "咖啡 知識");
        pool.Get("K02", "品質管理");
        Assert.Same(first, pool.Get("K01", "咖啡知識"));
        Assert.NotSame(first, pool.Get("K03", "咖啡知識"));
    }
}
