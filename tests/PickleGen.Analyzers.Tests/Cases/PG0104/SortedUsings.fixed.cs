// fix: PickleGen.IgnoreMember
global using System.Text;
using System;
using PickleGen;
using Aliased = System.Int32;
using Zulu;
using static System.Math;

namespace Zulu
{
    [PickleGen.Pickleable]
    public partial class Order
    {
        [PickleIgnore]
        public Action? Changed { get; set; }
    }
}
