// fix: PickleGen.IgnoreMember
global using System.Text;
using System;
using Aliased = System.Int32;
using Zulu;
using static System.Math;

namespace Zulu
{
    [PickleGen.Pickleable]
    public partial class Order
    {
        public Action? {|PG0104:Changed|} { get; set; }
    }
}
