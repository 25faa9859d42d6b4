// fix: PickleGen.IgnoreMember
// The head of the file.
using Zulu;

namespace Zulu
{
    [PickleGen.Pickleable]
    public partial class Order
    {
        public System.Action? {|PG0104:Changed|};
    }
}
