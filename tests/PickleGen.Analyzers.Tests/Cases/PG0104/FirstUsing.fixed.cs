// fix: PickleGen.IgnoreMember
// The head of the file.
using PickleGen;
using Zulu;

namespace Zulu
{
    [PickleGen.Pickleable]
    public partial class Order
    {
        [PickleIgnore]
        public System.Action? Changed;
    }
}
