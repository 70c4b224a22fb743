"""
office-core as a SimPy program: advisors and users are processes. The definition of the workload is in
docs/performance.md. Needs SimPy 3 or later, Debian's python3-simpy3.

    office-core-simpy.py ARRIVALS_PER_DAY REPLICATIONS SEED     one line of JSON per replication
"""

import json
import math
import resource
import sys
import time
from collections import deque
from random import Random

import simpy

DAYS = 2300
ADVISORS_OF_SIDE = 30
PLACES = 100
HALF_SLOTS = 14
# A day lasts 16 units: users come and fall due at 0, work takes the 14 half slots from 1 on.
DAY = HALF_SLOTS + 2


class Advisor:
    def __init__(self, side):
        self.side = side
        self.caseload = 0
        self.due = deque()
        self.inbox = deque()


class User:
    def __init__(self, office, side):
        self.office = office
        self.side = side
        self.arrived = office.today()
        self.blocked_until = 0
        self.met = None

    def life(self):
        """From the place with an advisor to the way out; the advisor triggers `met` and says whether there is more."""
        goes_on = True
        while goes_on:
            self.met = self.office.env.event()
            self.advisor.due.append(self)
            goes_on = yield self.met
            if goes_on:
                yield self.office.env.timeout((self.office.today() + 10) * DAY - self.office.env.now)


class Office:
    def __init__(self, arrivals_per_day, seed):
        self.env = simpy.Environment()
        self.random = Random(seed).random
        self.arrivals_per_day = arrivals_per_day
        self.advisors = [[Advisor(side) for _ in range(ADVISORS_OF_SIDE)] for side in (0, 1)]
        self.waiting = [deque(), deque()]
        self.meetings = self.to_work = self.out = self.requests = 0
        self.waits, self.replies = [], []
        self.env.process(self.arrivals())
        for advisor in self.advisors[0] + self.advisors[1]:
            self.env.process(self.work(advisor))

    def today(self):
        return int(self.env.now // DAY)

    def arrivals(self):
        while True:
            limit, product = math.exp(-self.arrivals_per_day), self.random()
            while product > limit:
                self.arrive()
                product *= self.random()
            yield self.env.timeout(DAY)

    def arrive(self):
        side = 0 if self.random() < 0.5 else 1
        user = User(self, side)
        least = min(self.advisors[side], key=lambda advisor: advisor.caseload)
        if least.caseload < PLACES:
            self.place(user, least)
        else:
            self.waiting[side].append(user)

    def place(self, user, advisor):
        user.advisor = advisor
        advisor.caseload += 1
        self.waits.append(self.today() - user.arrived)
        self.env.process(user.life())

    def work(self, advisor):
        yield self.env.timeout(1)
        while True:
            morning = self.env.now
            yield from self.day(advisor, HALF_SLOTS)
            yield self.env.timeout(morning + DAY - self.env.now)

    def day(self, advisor, left):
        today = self.today()
        while left > 0 and advisor.inbox and advisor.inbox[0][1] < today:
            user, sent_on = advisor.inbox.popleft()
            self.replies.append(today - sent_on)
            user.blocked_until = 0
            yield self.env.timeout(1)
            left -= 1
        while left >= 2:
            user = next((user for user in advisor.due if user.blocked_until <= today), None)
            if user is None:
                return
            advisor.due.remove(user)
            yield self.env.timeout(2)
            self.meet(advisor, user, today)
            left -= 2

    def meet(self, advisor, user, today):
        self.meetings += 1
        fate = self.random()
        user.met.succeed(fate >= 0.035)
        if fate < 0.035:
            if fate < 0.03:
                self.to_work += 1
            else:
                self.out += 1
            advisor.caseload -= 1
            if self.waiting[advisor.side]:
                self.place(self.waiting[advisor.side].popleft(), advisor)
        elif self.random() < 0.2:
            self.requests += 1
            across = self.advisors[1 - advisor.side]
            across[int(self.random() * len(across))].inbox.append((user, today))
            user.blocked_until = today + 3


def mean(values):
    return sum(values) / len(values)


def main():
    arrivals_per_day, replications, seed = (int(word) for word in sys.argv[1:4])
    for replication in range(1, replications + 1):
        start = time.process_time()
        office = Office(arrivals_per_day, f"{seed}/{replication}")
        office.env.run(until=DAYS * DAY)
        end = time.process_time()
        line = {
            "cpu": end - start,
            "processCpu": end,
            "peakBytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
            "meetings": office.meetings,
            "toWork": office.to_work,
            "out": office.out,
            "requests": office.requests,
            "wait": mean(office.waits),
            "reply": mean(office.replies),
        }
        print(json.dumps(line), flush=True)


main()
